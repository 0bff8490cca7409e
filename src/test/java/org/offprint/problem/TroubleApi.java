package org.offprint.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;

/** Gets into every trouble on demand. */
@Path("/")
class TroubleApi {

    /** A body. */
    public record Order(int count) {}

    @GET
    @Path("{place:api/trouble|trouble}/refused")
    public String refused() {
        throw Refusal.badInput("hour", "The hour is <b>25</b>.", "Use 0 to 23.");
    }

    @GET
    @Path("api/trouble/often")
    public String often() {
        throw Refusal.tooMany("Too often.", Duration.ofSeconds(90));
    }

    @GET
    @Path("{place:api/trouble|trouble}/bug")
    public String bug() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("api/trouble/number")
    public String number(@QueryParam("page") int page) {
        return String.valueOf(page);
    }

    @POST
    @Path("api/trouble/press")
    public String press() {
        return "pressed";
    }

    @POST
    @Path("api/trouble/order")
    @Consumes("application/json")
    public String order(Order order) {
        return String.valueOf(order.count());
    }
}
