package org.offprint.front.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.offprint.front.form.Answer;
import org.offprint.front.form.Notice;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.ReadRequest;
import org.offprint.subscriber.leaving.Block;

/** Where whoever got a confirmation without asking for it stops all further mail. */
@Path("/block/{token}")
final class BlockPage {

    private final Access access;
    private final ReadRequest readRequest;
    private final Block block;

    BlockPage(Access access, ReadRequest readRequest, Block block) {
        this.access = access;
        this.readRequest = readRequest;
        this.block = block;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        boolean held = readRequest.read(access.blocker(token)).isPresent();
        return Answer.ok(held ? ask(token) : tooOld());
    }

    @POST
    public Response block(@PathParam("token") String token) {
        boolean found = block.block(access.blocker(token));
        return Answer.ok(found ? blocked() : tooOld());
    }

    private static Notice ask(String token) {
        return Notice.of(
                        "Block this address?",
                        "Press the button, and the address at which you got the mail never gets one from here again,"
                                + " whoever enters it. A subscription that it has is erased.",
                        "Only a code is kept that tells the address when somebody enters it again.")
                .button("Block this address", "/block/" + token);
    }

    private static Notice blocked() {
        return Notice.of(
                "This address gets no mail from here",
                "It is blocked, and all that was held about it is erased. Should you change your mind, write to"
                        + " whoever runs this.");
    }

    private static Notice tooOld() {
        return Notice.of(
                "This link is too old",
                "Nothing is held any more about the mail that it came in, so it does nothing now.",
                "If you pressed its button before, the address stays blocked. Else use the link in the newest mail.");
    }
}
