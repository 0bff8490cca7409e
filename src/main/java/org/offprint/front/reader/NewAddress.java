package org.offprint.front.reader;

import jakarta.inject.Singleton;
import org.offprint.letter.MailAddress;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.joining.ChangeAddress;
import org.offprint.subscriber.typed.Admission;
import org.offprint.subscriber.typed.FormReader;
import org.offprint.subscriber.typed.Typed;

/** Takes the form by which a reader moves to another address. */
@Singleton
final class NewAddress {

    private final ChangeAddress changeAddress;
    private final Admission admission;

    NewAddress(ChangeAddress changeAddress, Admission admission) {
        this.changeAddress = changeAddress;
        this.admission = admission;
    }

    /** @throws Refusal with a fault in {@code email} when it is no address, the same one, or not one that may read here */
    void ask(Subscription reader, Typed typed) {
        FormReader form = new FormReader(typed);
        MailAddress address = form.email().orElse(reader.address());
        admission.check(address, form);
        form.check();
        if (address.equals(reader.address())) {
            throw Refusal.badInput("email", "This is your address already.", "Enter the one to move to.");
        }
        changeAddress.ask(reader.id(), address);
    }
}
