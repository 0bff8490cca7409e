package bare;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The one page: the papers that the store has. */
@Path("/")
public class StartPage {

    /** All of them. */
    @ApplicationScoped
    public static class Papers implements PanacheRepository<Paper> {}

    private final Papers papers;
    private final Template start;

    StartPage(Papers papers, Template start) {
        this.papers = papers;
        this.start = start;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get() {
        return start.data("papers", papers.listAll());
    }
}
