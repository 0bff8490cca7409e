package org.offprint.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.offprint.atom.AtomAnswer;

/** Any search as a feed, in the language of the keywords. */
@Path("/feed.atom")
class SearchFeedPage {

    private final SearchFeed searchFeed;

    SearchFeedPage(SearchFeed searchFeed) {
        this.searchFeed = searchFeed;
    }

    @GET
    public Response feed(@QueryParam("q") @Nullable String q, @Context Request request, @Context HttpHeaders headers) {
        PaperQuery newest = PaperQuery.parse(null, q, PaperSort.NEWEST.code(), null);
        return AtomAnswer.of(searchFeed.feed(newest), false, request, headers);
    }
}
