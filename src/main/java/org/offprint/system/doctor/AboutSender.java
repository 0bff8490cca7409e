package org.offprint.system.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.bounce.ReturnPath;
import org.offprint.outbox.mime.Sender;

/** The sender's domain: whether mailboxes can tell that its mails are its own (SPF, RFC 7208; DMARC, RFC 7489). */
final class AboutSender {

    private static final String SENDER = "sender";
    private static final Set<String> OTHERS = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "icloud.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "proton.me",
            "protonmail.com");

    private final Settings settings;
    private final Surroundings around;

    AboutSender(Settings settings, Surroundings around) {
        this.settings = settings;
        this.around = around;
    }

    void look(Findings findings) {
        settings.text("offprint.bounce-address")
                .flatMap(ReturnPath::trouble)
                .ifPresent(words -> findings.wrong("bounces", words, "Offprint would not start. " + ReturnPath.REMEDY));
        String from = settings.text("offprint.mail-from").orElse("");
        Optional<String> trouble = from.isEmpty() ? Optional.empty() : Sender.trouble(from);
        if (trouble.isPresent()) {
            findings.wrong(SENDER, trouble.get(), "Offprint would not start. " + Sender.REMEDY);
        } else if (settings.text("quarkus.mailer.host").isPresent()) {
            look(findings, from);
        }
    }

    private void look(Findings findings, String from) {
        Optional<MailAddress> address = MailAddress.parse(
                from.contains("<") ? from.replaceFirst(".*<", "").replaceFirst(">.*", "") : from);
        if (address.isEmpty() || address.get().domain().endsWith("localdomain")) {
            findings.wrong(
                    SENDER,
                    from.isEmpty() || address.isPresent()
                            ? "OFFPRINT_MAIL_FROM is not set."
                            : "“" + from + "” in OFFPRINT_MAIL_FROM is no sender.",
                    "Write it like “Offprint <digest@example.org>”, of a domain of yours.");
        } else {
            look(address.get().domain(), findings);
        }
    }

    private void look(String domain, Findings findings) {
        if (OTHERS.contains(domain)) {
            findings.wrong(
                    SENDER,
                    "Mails from " + domain + " that do not come from its own servers are refused by most mailboxes.",
                    "Send from a domain of yours.");
            return;
        }
        try {
            lookAtReplies(domain, findings);
            lookAtSpf(domain, findings);
            lookAtDmarc(domain, findings);
            findings.doubtful(
                    "DKIM",
                    "Your relay signs, with a name that cannot be seen from here.",
                    "Send a mail to a mailbox of yours and look for dkim=pass in its Authentication-Results.");
        } catch (Surroundings.NoNames e) {
            findings.doubtful(
                    SENDER,
                    "No name server answers, so the records of " + domain + " were not looked at.",
                    "Look again from a machine that has DNS, or see the manual's chapter on the relay.");
        }
    }

    private void lookAtReplies(String domain, Findings findings) throws Surroundings.NoNames {
        if (around.records(domain, "MX").isEmpty()
                && around.records(domain, "A").isEmpty()) {
            findings.wrong(
                    SENDER,
                    "The domain " + domain + " takes no mail: replies and bounces come to nobody, and many mailboxes"
                            + " refuse such senders.",
                    "Add an MX record, or mend OFFPRINT_MAIL_FROM.");
        } else {
            findings.fine(SENDER, "The domain " + domain + " takes mail.");
        }
    }

    private void lookAtSpf(String domain, Findings findings) throws Surroundings.NoNames {
        List<String> spf = beginning(domain, "v=spf1");
        if (spf.isEmpty()) {
            findings.wrong(
                    "SPF",
                    domain + " says not which machines may send for it.",
                    "Add a TXT record at " + domain + " such as “v=spf1 include:spf.your-relay.example -all”.");
        } else if (spf.size() > 1) {
            findings.wrong(
                    "SPF", domain + " has " + spf.size() + " SPF records, and so none that counts.", "Make them one.");
        } else if (spf.get(0).matches(".*[ ]\\+?all( .*)?")) {
            findings.wrong(
                    "SPF", "“" + spf.get(0) + "” lets everybody send for " + domain + ".", "End it with -all or ~all.");
        } else {
            findings.fine("SPF", spf.get(0));
        }
    }

    private void lookAtDmarc(String domain, Findings findings) throws Surroundings.NoNames {
        List<String> dmarc = beginning("_dmarc." + domain, "v=dmarc1");
        if (dmarc.isEmpty() && domain.indexOf('.') != domain.lastIndexOf('.')) {
            dmarc = beginning("_dmarc." + domain.replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", ""), "v=dmarc1");
        }
        if (dmarc.isEmpty()) {
            findings.wrong(
                    "DMARC",
                    domain + " has none, which the large mailboxes ask of whoever sends many mails.",
                    "Add a TXT record at _dmarc." + domain + " such as “v=DMARC1; p=none; rua=mailto:dmarc@" + domain
                            + "”, and make it stricter later.");
        } else if (dmarc.size() > 1) {
            findings.wrong(
                    "DMARC", domain + " has " + dmarc.size() + " records, and so none that counts.", "Make them one.");
        } else {
            findings.fine("DMARC", dmarc.get(0));
        }
    }

    private List<String> beginning(String name, String beginning) throws Surroundings.NoNames {
        return around.records(name, "TXT").stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(beginning))
                .toList();
    }
}
