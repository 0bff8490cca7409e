package org.offprint.system.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;

/** Has every form read as a {@link FormBody}. */
class FormBodyFilter {

    @ServerRequestFilter
    void bound(ContainerRequestContext request, RoutingContext call) {
        MediaType type = request.getMediaType();
        if (type != null && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            ServerHttpRequest sent = CurrentRequestManager.get().serverRequest();
            request.setEntityStream(
                    new FormBody(sent::createInputStream, LargeBodyFilter.most(call), () -> hangUpAfterwards(call)));
        }
    }

    private static void hangUpAfterwards(RoutingContext call) {
        call.addEndHandler(answered -> call.request().connection().close());
    }
}
