package org.offprint.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.offprint.letter.Secret;
import org.offprint.setting.StartRefused;

/**
 * Makes sure that this process has the secret of its database: with another one no link that was ever mailed would work,
 * and no address that was ever blocked would stay so.
 */
@ApplicationScoped
class RecognizeSecret {

    private final Instances instances;
    private final Secret secret;
    private final Clock clock;

    RecognizeSecret(Instances instances, Secret secret, Clock clock) {
        this.instances = instances;
        this.secret = secret;
        this.clock = clock;
    }

    /** @throws StartRefused when the database belongs to another secret */
    @Transactional
    void recognize() {
        String fingerprint = secret.fingerprint();
        if (!instances.firstOrNew(fingerprint, clock.instant()).knows(fingerprint)) {
            throw new StartRefused(
                    "The secret is not the one that this database began with. Set OFFPRINT_SECRET to that"
                            + " one, or put the file “secret” back into the data folder.");
        }
    }
}
