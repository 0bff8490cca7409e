package org.offprint.system;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.offprint.letter.Secret;
import org.offprint.letter.SiteConfig;

/** Knows the operator: {@code admin}, with the password from the settings. Compares in constant time. */
@Singleton
class OperatorIdentity implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    static final String NAME = "admin";

    private final SiteConfig site;
    private final Secret secret;
    private final WrongTries wrong;
    private final Client client;

    OperatorIdentity(SiteConfig site, Secret secret, WrongTries wrong, Client client) {
        this.client = client;
        this.site = site;
        this.secret = secret;
        this.wrong = wrong;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String password = new String(request.getPassword().getPassword());
        boolean same = same(request.getUsername() + ":" + password, NAME + ":" + site.adminPassword());
        if (!same) {
            RoutingContext call = HttpSecurityUtils.getRoutingContextAttribute(request);
            wrong.count(client.of(call));
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(NAME))
                        .addRole(NAME)
                        .build());
    }

    /** Compares codes of equal length, so that time tells neither the password's length nor its beginning. */
    private boolean same(String typed, String known) {
        return MessageDigest.isEqual(code(typed), code(known));
    }

    private byte[] code(String text) {
        return secret.mac("operator", text.getBytes(StandardCharsets.UTF_8));
    }
}
