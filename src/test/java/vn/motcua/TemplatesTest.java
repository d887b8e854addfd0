package vn.motcua;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/** The rules about pages: one form component, no inline style or script, small templates. */
@Tag("architecture")
class TemplatesTest {
  private static final int LONGEST_PAGE = 60;
  private static final int LONGEST_PARTIAL = 30;
  private static final String FORM = "src/main/java/vn/motcua/web/form.jte";
  private static final List<SourceFile> TEMPLATES =
      SourceTree.files("src/main/java/vn/motcua", ".jte");

  @Test
  void a_form_that_writes_goes_through_the_form_component() {
    forbid(
        "(?is)<form\\b[^>]*\\bmethod\\s*=\\s*[\"']?post",
        "a form of its own that writes",
        "@template.web.form(…), which writes the token against forged requests",
        FORM);
  }

  @Test
  void no_page_carries_style_inside() {
    forbid(
        "(?is)<[a-z][^>]*\\sstyle\\s*=|<style\\b",
        "style inside the page",
        "a class in static/css/<component>.css; a width comes as a class or <progress>");
  }

  @Test
  void no_page_carries_script_inside() {
    forbid(
        "(?is)<[a-z][^>]*\\son[a-z]+\\s*=|<script\\b(?![^>]*\\bsrc\\s*=)",
        "script inside the page",
        "a small file in static/js/; the policy of the browser forbids script in pages");
  }

  @Test
  void every_picture_says_what_it_shows() {
    forbid(
        "(?is)<img\\b(?![^>]*\\salt\\s*=)",
        "a picture without alt",
        "alt=\"${page.t(…)}\", or alt=\"\" when it only decorates");
  }

  @Test
  void every_value_is_escaped() {
    var violations =
        new Violations("${…}, which escapes by context; Content (@`…`) for markup of our own");
    for (SourceFile template : TEMPLATES) {
      int at = template.text().indexOf("$unsafe{");
      if (at >= 0) {
        violations.add(template.atOffset(at), "writes a value without escaping it");
      }
    }
    violations.assertNone();
  }

  @Test
  void templates_are_short_enough_to_read_at_once() {
    var violations = new Violations("cut a partial (_name.jte) out of it");
    for (SourceFile template : TEMPLATES) {
      int most = template.name().startsWith("_") ? LONGEST_PARTIAL : LONGEST_PAGE;
      violations.addUnless(
          template.lines().size() <= most,
          template.at(most),
          template.lines().size() + " lines; at most " + most);
    }
    violations.assertNone();
  }

  private static void forbid(String regex, String what, String wayOut, String... allowedIn) {
    var pattern = Pattern.compile(regex);
    var violations = new Violations(wayOut);
    for (SourceFile template : TEMPLATES) {
      if (!List.of(allowedIn).contains(template.toString())) {
        var matcher = pattern.matcher(JteText.of(template.text()).markup());
        while (matcher.find()) {
          violations.add(template.atOffset(matcher.start()), what);
        }
      }
    }
    violations.assertNone();
  }
}
