package org.offprint.mailbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.offprint.problem.Refusal;

/** Shows the mails that stayed on this machine. */
@Path("/mailbox")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class MailboxPage {

    private final MailboxDoor door;
    private final ReceivedMails mails;
    private final SendWhatIsDue sendWhatIsDue;

    MailboxPage(MailboxDoor door, ReceivedMails mails, SendWhatIsDue sendWhatIsDue) {
        this.door = door;
        this.mails = mails;
        this.sendWhatIsDue = sendWhatIsDue;
    }

    @CheckedTemplate(basePath = "mailbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailList(List<ReceivedMail> mails, String said) implements TemplateInstance {}

    @CheckedTemplate(basePath = "mailbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneMail(ReceivedMail mail) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@Context HttpServerRequest request) {
        door.enter(request);
        return new MailList(mails.all(), "");
    }

    @POST
    @Path("/send-due")
    public TemplateInstance sendDue(@Context HttpServerRequest request) {
        door.enter(request);
        String said = sendWhatIsDue.byTomorrow();
        return new MailList(mails.all(), said);
    }

    /** The button's address, opened without pressing it. */
    @GET
    @Path("/send-due")
    public TemplateInstance back(@Context HttpServerRequest request) {
        return list(request);
    }

    @GET
    @Path("/{number:\\d{1,18}}")
    public TemplateInstance one(long number, @Context HttpServerRequest request) {
        door.enter(request);
        return new OneMail(find(number));
    }

    /** The HTML part alone, for the frame; its links open outside of it. */
    @GET
    @Path("/{number:\\d{1,18}}/html")
    public String html(long number, @Context HttpServerRequest request) {
        door.enter(request);
        return find(number).html().replaceFirst("(?i)<head[^>]*>", "$0<base target=\"_top\">");
    }

    private ReceivedMail find(long number) {
        return mails.find(number)
                .orElseThrow(
                        () -> Refusal.notFound("That mail is gone: only the last 200 are kept, until the next start."));
    }
}
