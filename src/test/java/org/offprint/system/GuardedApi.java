package org.offprint.system;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.offprint.problem.Refusal;

/** One page of each kind that is guarded. */
@Path("/")
class GuardedApi {

    @GET
    @Path("api/admin/guarded")
    public String treasure() {
        return "guarded treasure";
    }

    @GET
    @Path("guarded/policy")
    public Response policy() {
        return Response.ok("page").header("Content-Security-Policy", "sandbox").build();
    }

    @GET
    @Path("guarded/token/{token}")
    public String shown(@PathParam("token") String token) {
        return "shown";
    }

    @GET
    @Path("guarded/refused/{token}")
    public String refused(@PathParam("token") String token) {
        throw Refusal.notFound("No such link.");
    }

    @POST
    @Path("guarded/token/{token}")
    public String acts(@PathParam("token") String token) {
        return "done";
    }

    @POST
    @Path("guarded/form")
    public String form() {
        return "done";
    }
}
