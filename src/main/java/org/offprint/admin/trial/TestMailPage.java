package org.offprint.admin.trial;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.note.OperatorAddress;
import org.offprint.admin.page.Html;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.letter.MailAddress;
import org.offprint.letter.SiteConfig;

/** A test mail at the press of a button. */
@Path("/admin/test-mail")
class TestMailPage {

    private final SendTestMail sendTestMail;
    private final OperatorAddress operatorAddress;
    private final SiteConfig site;

    TestMailPage(SendTestMail sendTestMail, OperatorAddress operatorAddress, SiteConfig site) {
        this.sendTestMail = sendTestMail;
        this.operatorAddress = operatorAddress;
        this.site = site;
    }

    /**
     * @param from the sender, as it is set
     * @param trial null before one was sent
     * @param fault what is wrong with the address; empty when nothing is
     */
    @CheckedTemplate(basePath = "admin")
    record TestMail(String to, String from, SendTestMail.@Nullable Trial trial, String fault)
            implements TemplateInstance {}

    @GET
    public Response show() {
        String to = operatorAddress.find().map(MailAddress::value).orElse("");
        return Html.ok(new TestMail(to, site.mailFrom(), null, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Act(value = "send a test mail", of = Thing.SENDING)
    public Response send(@FormParam("to") @Nullable String to) {
        String typed = to == null ? "" : to.strip();
        return MailAddress.parse(typed)
                .map(address -> Html.ok(new TestMail(typed, site.mailFrom(), sendTestMail.to(address), "")))
                .orElseGet(() -> Html.bad(new TestMail(
                        typed, site.mailFrom(), null, "This is no mail address. Write one such as you@example.org.")));
    }
}
