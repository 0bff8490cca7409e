package org.offprint.digest.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.offprint.atom.AtomAnswer;

/** A reader's digests for feed readers. */
@Path("/feeds/{token:[A-Za-z0-9_-]+}.atom")
class FeedPage {

    private final ReadFeed readFeed;

    FeedPage(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GET
    public Response feed(@PathParam("token") String token, @Context Request request, @Context HttpHeaders headers) {
        return AtomAnswer.of(readFeed.read(token), true, request, headers);
    }
}
