package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.telling.PostOffice;
import vn.motcua.telling.ToTell;
import vn.motcua.web.Texts;

/**
 * The e-mail that tells a sender there is something to read: the number and where to type the code;
 * no word of what was said, no code, no officer, for an e-mail is a postcard. Whoever left no
 * address, or a telephone number, gets none.
 */
@Component
public class FeedbackMail {
  private static final Logger LOG = LoggerFactory.getLogger(FeedbackMail.class);

  private final FeedbackLetters letters;
  private final PostOffice post;
  private final Units units;
  private final Texts texts;
  private final String site;
  private final Clock clock;

  FeedbackMail(
      FeedbackLetters letters,
      PostOffice post,
      Units units,
      Texts texts,
      @Value("${motcua.site}") String site,
      Clock clock) {
    this.letters = letters;
    this.post = post;
    this.units = units;
    this.texts = texts;
    this.site = site.strip().replaceAll("/+$", "");
    this.clock = clock;
  }

  /**
   * Sends the next e-mail there is to send, outside of any transaction, and writes down how it
   * went; one node at a time.
   *
   * @return whether one was sent
   */
  public boolean sendNext() {
    if (!post.isOpen()) {
      return false;
    }
    Instant now = clock.instant();
    return letters
        .take(now)
        .map(letter -> {
          Optional<ToTell.Fault> fault = send(letter);
          letters.tried(letter, now, fault);
          return fault.isEmpty();
        })
        .orElse(false);
  }

  private Optional<ToTell.Fault> send(FeedbackMailStore.Due letter) {
    UnitSettings unit = units.settings(letter.unit());
    String body =
        words("feedback.mail." + letter.act(), letter.code())
            + "\n\n"
            + words("feedback.mail.how")
            + (site.isEmpty() ? "" : "\n" + site + "/phan-anh")
            + "\n\n"
            + words("feedback.mail.from", unit.centreName(), unit.dutyPhone())
            + "\n";
    // The same news always carries the same number: sent twice after a crash, it is one message.
    String number = "phan-anh." + letter.feedback() + "." + letter.seq();
    Optional<ToTell.Fault> fault =
        post.send(number, letter.to(), words("feedback.mail.subject", letter.code()), body);
    fault.ifPresent(why -> LOG.warn("an e-mail about feedback did not go: {}", why));
    return fault;
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
