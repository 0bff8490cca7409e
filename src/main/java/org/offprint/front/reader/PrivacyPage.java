package org.offprint.front.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.offprint.front.form.Answer;
import org.offprint.subscriber.leaving.RetentionConfig;

/** Who runs this, what is held, how to leave. */
@Path("/privacy")
final class PrivacyPage {

    private final RetentionConfig retention;

    PrivacyPage(RetentionConfig retention) {
        this.retention = retention;
    }

    @CheckedTemplate(basePath = "front")
    record Privacy(RetentionConfig retention) implements TemplateInstance {}

    @GET
    public Response show() {
        return Answer.ok(new Privacy(retention));
    }
}
