package org.offprint.admin.watch;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.admin.note.Note;
import org.offprint.admin.note.Notes;
import org.offprint.admin.page.Moments;
import org.offprint.letter.Mail;
import org.offprint.outbox.Delivery;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailSource;

/** Makes the mails that tell the operator of an alarm. */
@Singleton
class AlarmMails implements MailSource {

    private final Alarms alarms;
    private final Notes notes;
    private final Moments moments;

    AlarmMails(Alarms alarms, Notes notes, Moments moments) {
        this.alarms = alarms;
        this.notes = notes;
        this.moments = moments;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.ALARM, Kind.ALL_CLEAR);
    }

    /** No all-clear goes out for what has begun again meanwhile. */
    @Override
    public Optional<Mail> mail(Delivery delivery) {
        return alarms.findByIdOptional(delivery.subject())
                .filter(alarm ->
                        delivery.kind() == Kind.ALARM || alarm.endedAt().isPresent())
                .map(alarm ->
                        notes.mail(note(alarm, delivery), delivery.recipient().orElseThrow()));
    }

    private Note note(Alarm alarm, Delivery delivery) {
        boolean over = delivery.kind() == Kind.ALL_CLEAR;
        List<String> paragraphs = new ArrayList<>(List.of(
                over ? "This is over: " + alarm.words() : alarm.words(),
                "It began on " + moments.of(alarm.beganAt()) + "."));
        alarm.endedAt().ifPresent(at -> paragraphs.add("It was over on " + moments.of(at) + "."));
        return new Note(
                delivery.kind() + " " + delivery.id(),
                over ? "Offprint: over, " + alarm.cause() : "Offprint: something is wrong, " + alarm.cause(),
                paragraphs,
                "/admin",
                "This mail came because alarms go to this address; at most one a day for each cause, and one when it"
                        + " is over.");
    }
}
