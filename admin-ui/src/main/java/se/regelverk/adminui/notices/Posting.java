package se.regelverk.adminui.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import se.regelverk.engine.content.ContentHash;

/** Sends the letters that wait, one after the other. A mail server that does not answer stops nothing else. */
final class Posting implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Posting.class);

    /** Then others get their turn; the rest is sent next time. */
    private static final int MOST_AT_ONCE = 200;

    private final Outbox outbox;
    private final JavaMailSender sender;
    private final Place place;
    private final Clock clock;

    /**
     * Where letters come from and lead to.
     *
     * @param from the address they are sent from
     * @param address of the application, without a slash at its end
     */
    record Place(String from, String address) {}

    Posting(Outbox outbox, JavaMailSender sender, Place place, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.place = place;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            int sent = 0;
            Optional<Letter> next = outbox.claim(clock.instant());
            while (next.isPresent() && send(next.get()) && ++sent < MOST_AT_ONCE) {
                next = outbox.claim(clock.instant());
            }
        } catch (RuntimeException failed) {
            log.warn("Letters could not be sent; tried again soon: {}", failed.getClass());
        }
    }

    /** Whether it went; if not, the server is left in peace for a while. */
    private boolean send(Letter letter) {
        try {
            sender.send(message(letter));
        } catch (MailException | MessagingException refused) {
            log.warn("A letter could not be sent, attempt {}: {}", letter.attempts(), refused.getClass());
            outbox.failed(letter, clock.instant());
            return false;
        }
        outbox.sent(letter, clock.instant());
        return true;
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new Named(sender.createMimeMessage(), letter.id());
        message.setFrom(new InternetAddress(place.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject("Regelverk: något väntar på dig", StandardCharsets.UTF_8.name());
        message.setText("""
                %s

                Öppna: %s%s

                Brevet är skickat automatiskt. Du väljer själv om du vill ha brev, under Aviseringar i Regelverk.
                """.formatted(letter.text(), place.address(), letter.link()), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Has the same name each time it is sent: should a node stop right between sending and noting it, receivers know it again. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(MimeMessage empty, String id) {
            super(empty.getSession());
            this.name = "<%s@regelverk>".formatted(ContentHash.of(id).value());
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
