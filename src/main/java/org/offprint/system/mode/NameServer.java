package org.offprint.system.mode;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.offprint.system.doctor.Surroundings.NoNames;

/** Asks the machine's name servers, through JNDI. */
final class NameServer {

    private static final String TIMEOUT_MILLISECONDS = "3000";

    private NameServer() {}

    static List<String> records(String name, String type) throws NoNames {
        // an address may come from the machine's own list
        return type.equals("A") ? addresses(name) : asked(name, type);
    }

    private static List<String> addresses(String name) throws NoNames {
        try {
            return List.of(InetAddress.getByName(name).getHostAddress());
        } catch (UnknownHostException e) {
            // which may be because there is nobody to ask
            List<String> found = new ArrayList<>(asked(name, "A"));
            found.addAll(asked(name, "AAAA"));
            return found;
        }
    }

    @SuppressWarnings({"BanJNDI", "JdkObsolete"}) // the name is the operator's own, and the context is DNS alone
    private static List<String> asked(String name, String type) throws NoNames {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.put("com.sun.jndi.dns.timeout.initial", TIMEOUT_MILLISECONDS);
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        try {
            InitialDirContext names = new InitialDirContext(environment);
            try {
                Attribute found = names.getAttributes(name, new String[] {type}).get(type);
                return found == null ? List.of() : texts(found);
            } finally {
                names.close();
            }
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new NoNames();
        }
    }

    private static List<String> texts(Attribute found) throws NamingException {
        List<String> texts = new ArrayList<>();
        for (Object value : Collections.list(found.getAll())) {
            // a long record comes in quoted parts
            texts.add(String.valueOf(value).replace("\" \"", "").replace("\"", ""));
        }
        return texts;
    }
}
