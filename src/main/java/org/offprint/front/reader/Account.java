package org.offprint.front.reader;

import jakarta.inject.Singleton;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.ReadSubscription;
import org.offprint.subscriber.Subscription;

/** The reader behind a preferences link, by how much the link may do. */
@Singleton
final class Account {

    private final Access access;
    private final ReadSubscription readSubscription;

    Account(Access access, ReadSubscription readSubscription) {
        this.access = access;
        this.readSubscription = readSubscription;
    }

    /** By any preferences link. */
    Subscription reader(String token) {
        return read(access.reader(token));
    }

    /** By a link with all powers. */
    Subscription owner(String token) {
        return read(access.account(token));
    }

    boolean hasAllPowers(String token) {
        return access.hasAllPowers(token);
    }

    private Subscription read(long id) {
        return readSubscription.read(id).orElseThrow(Access::unknown);
    }
}
