package org.offprint.digest.send;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.offprint.claim.Lease;
import org.offprint.claim.Leases;
import org.offprint.claim.Node;

/** The chunks. All of it needs a transaction of the caller's. */
@ApplicationScoped
public class Chunks implements PanacheRepository<Chunk> {

    private static final String HELD = "select id from chunk where id = :id and claimed_by = :node and epoch = :epoch";

    private final Leases leases;
    private final Node node;
    private final DigestConfig config;

    Chunks(Leases leases, Node node, DigestConfig config) {
        this.leases = leases;
        this.node = node;
        this.config = config;
    }

    /** A new chunk, held by this node. */
    public Chunk begin(Instant now) {
        Chunk chunk = new Chunk(now);
        chunk.claim().take(leases.lasting(config.lease()));
        persist(chunk);
        return chunk;
    }

    /** Takes up the oldest unfinished chunk behind an id that nobody holds. */
    public Optional<Held> takeFree(long behind) {
        Lease lease = leases.lasting(config.lease());
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        "from Chunk where id > :behind and finishedAt is null"
                                + " and (claim.until is null or claim.until <= :now) order by id",
                        Chunk.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .setParameter("behind", behind)
                .setParameter("now", lease.from())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(found -> new Held(found.id(), found.claim().take(lease)));
    }

    /** The chunk, locked, if it is still held under this epoch: only then may anything in it be settled. */
    public Optional<Chunk> locked(Held held) {
        return findByIdOptional(held.chunk(), LockModeType.PESSIMISTIC_WRITE)
                .filter(chunk -> chunk.claim().heldBy(node.name(), held.epoch()));
    }

    /** Whether it is held at this moment; asked for each hundred mails of a run, without the entity. */
    public boolean isHeld(Held held) {
        return isHeld(held, HELD);
    }

    /** The same, and nobody else takes it before the transaction ends: only then may anything in it be settled. */
    public boolean lock(Held held) {
        return isHeld(held, HELD + " for update");
    }

    private boolean isHeld(Held held, String query) {
        return !getEntityManager()
                .createNativeQuery(query)
                .setParameter("id", held.chunk())
                .setParameter("node", node.name())
                .setParameter("epoch", held.epoch())
                .getResultList()
                .isEmpty();
    }

    /** Holds it for another while. */
    public boolean extend(Held held) {
        Optional<Chunk> chunk = locked(held);
        chunk.ifPresent(mine -> mine.claim().extend(leases.lasting(config.lease())));
        return chunk.isPresent();
    }
}
