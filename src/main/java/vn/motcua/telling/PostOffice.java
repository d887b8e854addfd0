package vn.motcua.telling;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The office's mail server (SMTP, RFC 5321), if the installation names one: {@code
 * smtp://user:password@host:587} or {@code smtps://…:465}. A password is only given over TLS.
 */
@Component
public class PostOffice {
  private static final String TIMEOUT = "10000";

  private final @Nullable URI server;
  private final String from;
  private final Clock clock;

  PostOffice(
      @Value("${motcua.smtp.url}") String url,
      @Value("${motcua.smtp.from}") String from,
      Clock clock) {
    this.server = url.isBlank() ? null : readable(url.strip());
    this.from = from.strip();
    this.clock = clock;
    if (server != null && !isAddress(this.from)) {
      throw new IllegalArgumentException(
          "MOTCUA_SMTP_URL is set, so MOTCUA_SMTP_FROM must be the office's e-mail address");
    }
  }

  /** Whether the installation names a mail server. */
  public boolean isOpen() {
    return server != null;
  }

  /**
   * Hands the letter to the server; empty when it took it.
   *
   * @param number of the letter: the same one sent twice is one message
   */
  public Optional<ToTell.Fault> send(String number, String to, String subject, String body) {
    URI office = server;
    if (office == null) {
      return Optional.of(ToTell.Fault.SERVER);
    }
    if (!isAddress(to)) {
      return Optional.of(ToTell.Fault.ADDRESS);
    }
    try {
      Letter letter = new Letter(session(office), "<" + number + "@" + domain() + ">");
      letter.setFrom(new InternetAddress(from));
      letter.setRecipient(RecipientType.TO, new InternetAddress(to));
      letter.setSubject(subject, StandardCharsets.UTF_8.name());
      letter.setText(body, StandardCharsets.UTF_8.name());
      letter.setSentDate(Date.from(clock.instant()));
      Transport.send(letter);
      return Optional.empty();
    } catch (SendFailedException refused) {
      return Optional.of(
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
              ? ToTell.Fault.ADDRESS
              : ToTell.Fault.SERVER);
    } catch (MessagingException away) {
      return Optional.of(ToTell.Fault.SERVER);
    }
  }

  private String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  private static Session session(URI office) {
    boolean tls = office.getScheme().equals("smtps");
    String user = office.getUserInfo();
    Properties how = new Properties();
    how.put("mail.transport.protocol.rfc822", tls ? "smtps" : "smtp");
    for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
      how.put(protocol + "host", office.getHost());
      how.put(protocol + "port", String.valueOf(port(office)));
      how.put(protocol + "auth", String.valueOf(user != null));
      how.put(protocol + "starttls.enable", "true");
      how.put(protocol + "starttls.required", String.valueOf(user != null && !tls));
      how.put(protocol + "ssl.checkserveridentity", "true");
      how.put(protocol + "connectiontimeout", TIMEOUT);
      how.put(protocol + "timeout", TIMEOUT);
      how.put(protocol + "writetimeout", TIMEOUT);
    }
    return Session.getInstance(how, user == null ? null : new Key(user));
  }

  private static int port(URI office) {
    return office.getPort() > 0 ? office.getPort() : office.getScheme().equals("smtps") ? 465 : 587;
  }

  private static URI readable(String url) {
    try {
      URI office = new URI(url);
      if (office.getHost() != null
          && ("smtp".equals(office.getScheme()) || "smtps".equals(office.getScheme()))) {
        return office;
      }
    } catch (URISyntaxException _) {
      // said below, without the address: it may hold a password
    }
    throw new IllegalArgumentException(
        "MOTCUA_SMTP_URL is not smtp://[user:password@]host[:port] (or smtps://)");
  }

  private static boolean isAddress(String text) {
    try {
      new InternetAddress(text, true);
      return text.indexOf('@') > 0;
    } catch (AddressException _) {
      return false;
    }
  }

  /** A letter that keeps the number it was given. */
  private static final class Letter extends MimeMessage {
    private final String number;

    Letter(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }

  /** User and password as the address gives them. */
  private static final class Key extends Authenticator {
    private final String[] parts;

    Key(String userInfo) {
      parts = userInfo.split(":", 2);
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(parts[0], parts.length > 1 ? parts[1] : "");
    }
  }
}
