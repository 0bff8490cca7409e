package org.offprint.laboratory;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks every 20 ms at the stack of the thread that makes a run, in another process. */
final class Sampler implements AutoCloseable {

    private static final long EVERY_MILLIS = 20;

    /** What the thread is at; the first that fits a frame from the top. */
    enum Share {
        DATABASE("org.h2.", "org.postgresql.", "io.agroal."),
        HIBERNATE("org.hibernate.", "com.arjuna."),
        MATCHING("org.offprint.match.", "org.offprint.digest.edition.Corpus", "org.offprint.digest.edition.Compose"),
        MAILS("org.offprint.digest.send.Attempts"),
        OTHER("org.offprint.");

        private final String[] places;

        Share(String... places) {
            this.places = places;
        }

        private boolean isAt(StackTraceElement frame) {
            return Arrays.stream(places).anyMatch(frame.getClassName()::startsWith);
        }
    }

    private final JMXConnector connector;
    private final ThreadMXBean threads;
    private final Map<Share, Integer> counts = new EnumMap<>(Share.class);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private Sampler(JMXConnector connector) throws Exception {
        this.connector = connector;
        this.threads = ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(), ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
        clock.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What a process needs that is to be looked at. */
    static String[] options(int port) {
        return new String[] {
            "-Dcom.sun.management.jmxremote.port=" + port,
            "-Dcom.sun.management.jmxremote.rmi.port=" + port,
            "-Dcom.sun.management.jmxremote.host=127.0.0.1",
            "-Djava.rmi.server.hostname=127.0.0.1",
            "-Dcom.sun.management.jmxremote.authenticate=false",
            "-Dcom.sun.management.jmxremote.ssl=false"
        };
    }

    static Sampler attach(int port) throws Exception {
        return new Sampler(JMXConnectorFactory.connect(
                new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi")));
    }

    /** Of a hundred looks, how many found it at what. */
    synchronized Map<Share, Integer> percent() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<Share, Integer> percent = new EnumMap<>(Share.class);
        counts.forEach((share, looks) -> percent.put(share, Math.round(100f * looks / all)));
        return percent;
    }

    private synchronized void look() {
        for (ThreadInfo thread : threads.dumpAllThreads(false, false)) {
            StackTraceElement[] stack = thread.getStackTrace();
            // a tick that waits for the run to end is none
            boolean runs = thread.getThreadState() != Thread.State.BLOCKED
                    && Arrays.stream(stack)
                            .anyMatch(frame -> frame.getClassName().startsWith("org.offprint.digest.RunDigests"));
            if (runs) {
                counts.merge(share(stack), 1, Integer::sum);
            }
        }
    }

    private static Share share(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            for (Share share : Share.values()) {
                if (share.isAt(frame)) {
                    return share;
                }
            }
        }
        return Share.OTHER;
    }

    @Override
    public void close() throws Exception {
        clock.shutdownNow();
        if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a look does not end");
        }
        connector.close();
    }
}
