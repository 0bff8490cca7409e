package org.offprint.front.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.offprint.front.form.Answer;
import org.offprint.front.form.Notice;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.leaving.Block;

/** Where whoever got a confirmation without asking for it stops all further mail. */
@Path("/block/{token}")
final class BlockPage {

    private final Access access;
    private final Block block;

    BlockPage(Access access, Block block) {
        this.access = access;
        this.block = block;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        access.blocker(token);
        return Answer.ok(Notice.of(
                        "Block this address?",
                        "Press the button, and the address at which you got the mail never gets one from here again,"
                                + " whoever enters it. A subscription that it has is erased.",
                        "Only a code is kept that tells the address when somebody enters it again.")
                .button("Block this address", "/block/" + token));
    }

    @POST
    public Response block(@PathParam("token") String token) {
        block.block(access.blocker(token));
        return Answer.ok(Notice.of(
                "This address gets no mail from here",
                "It is blocked, and all that was held about it is erased. Should you change your mind, write to"
                        + " whoever runs this."));
    }
}
