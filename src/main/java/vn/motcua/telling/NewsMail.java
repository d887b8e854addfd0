package vn.motcua.telling;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Texts;

/**
 * The e-mail that tells news: the code, the date and whom to ask; no name, no procedure, no way
 * into the dossier, for an e-mail is a postcard.
 */
@Component
class NewsMail {
  private static final Logger LOG = LoggerFactory.getLogger(NewsMail.class);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/yyyy");

  private final PostOffice post;
  private final Units units;
  private final Texts texts;
  private final String site;

  NewsMail(PostOffice post, Units units, Texts texts, @Value("${motcua.site}") String site) {
    this.post = post;
    this.units = units;
    this.texts = texts;
    this.site = site.strip().replaceAll("/+$", "");
  }

  boolean isOn() {
    return post.isOpen();
  }

  /** Sends it; says why it did not go, and empty when the server took it. */
  Optional<ToTell.Fault> send(ToTell news) {
    UnitSettings unit = units.settings(news.unit());
    LocalDateTime date = OfficeTime.local(news.date());
    String body =
        words("telling.mail." + news.news(), news.code(), MOMENT.format(date))
            + "\n\n"
            + words("telling.mail.ask", unit.centreName(), unit.dutyPhone())
            + (site.isEmpty() ? "" : "\n" + words("telling.mail.track", site + "/tra-cuu"))
            + "\n";
    // The same news always carries the same number: sent twice after a crash, it is one message.
    String number = news.dossier() + "." + news.seq();
    Optional<ToTell.Fault> fault =
        post.send(number, news.email(), words("telling.mail.subject", news.code()), body);
    fault.ifPresent(why -> LOG.warn("an e-mail to a citizen did not go: {}", why));
    return fault;
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
