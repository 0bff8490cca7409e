package org.offprint.system;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.system.mode.Modes;

/** Where the process begins. What keeps it from starting is said in words where we have them. */
@QuarkusMain
public final class Launch {

    Launch() {}

    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(new Modes(System.out, new MicrosecondClock()).run(args));
        }
        Quarkus.run(null, Launch::end, args);
    }

    private static void end(int code, @Nullable Throwable fault) {
        if (fault != null) {
            Optional<String> words = StartFault.words(fault);
            words.ifPresentOrElse(
                    System.err::println, () -> Logger.getLogger(Launch.class).error("Offprint did not start", fault));
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, fault);
    }
}
