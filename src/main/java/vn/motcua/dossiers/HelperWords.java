package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.Texts;

/** Says in the words of the first fact who filed for whom and who helped. */
@Component
class HelperWords {
  private final Texts texts;

  HelperWords(Texts texts) {
    this.texts = texts;
  }

  /** Empty when the applicant came alone. */
  String of(Helpers helpers, Applicant applicant) {
    List<String> sentences = new ArrayList<>();
    helpers
        .authority()
        .ifPresent(authority ->
            sentences.add(
                say(
                    authority.number().isEmpty()
                        ? "dossiers.helpers.filed"
                        : "dossiers.helpers.filed-number",
                    applicant.submitter(),
                    authority.paper(),
                    Helpers.day(authority.date()),
                    authority.number())));
    helpers
        .guide()
        .ifPresent(guide ->
            sentences.add(
                say(
                    "dossiers.helpers.guided",
                    guide.name(),
                    say("dossiers.helpers.kind." + guide.kind()))));
    return String.join(" ", sentences);
  }

  private String say(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
