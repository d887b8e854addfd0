package vn.motcua;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.SourceTree.SourceFile;

/** The rules about pages: one form component, no inline style or script, small templates. */
@Tag("architecture")
class TemplatesTest {
  private static final int LONGEST = 60;
  private static final int WANTED_OF_PARTIAL = 30;
  private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{[^}]*}");
  private static final Pattern DRAWING = Pattern.compile("\\$unsafe\\{[\\w.]*\\bqr\\w*\\(\\)}");
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
        new Violations(
            "${…}, which escapes by context; $unsafe only for a drawing of our own (qr)");
    for (SourceFile template : TEMPLATES) {
      var unsafe = UNSAFE.matcher(template.text());
      while (unsafe.find()) {
        violations.addUnless(
            DRAWING.matcher(unsafe.group()).matches(),
            template.atOffset(unsafe.start()),
            "writes a value without escaping it");
      }
    }
    violations.assertNone();
  }

  @Test
  void templates_are_short_enough_to_read_at_once() {
    var violations = new Violations("cut a partial (_name.jte) out of it");
    for (SourceFile template : TEMPLATES) {
      int lines = template.lines().size();
      violations.addUnless(
          lines <= LONGEST, template.at(LONGEST), lines + " lines; at most " + LONGEST);
      if (template.name().startsWith("_") && lines > WANTED_OF_PARTIAL) {
        System.out.println("   a partial of " + lines + " lines, better 30: " + template);
      }
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
