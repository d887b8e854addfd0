package vn.motcua;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.MessageKeys.Entry;
import vn.motcua.SourceTree.SourceFile;

/** Every sentence people read lies in a message file, in both languages. */
@Tag("messages")
class MessagesTest {
  private static final String FOLDER = "src/main/resources/messages/";
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\b(aria-label|alt|title|placeholder|data-confirm)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @Test
  void every_key_is_there_in_both_languages_and_fills_the_same_gaps() {
    var violations = new Violations("add the key to the other file, with the same {0}, {1}…");
    var vietnamese = byModule(true, violations);
    var english = byModule(false, violations);
    var modules = new TreeSet<>(vietnamese.keySet());
    modules.addAll(english.keySet());
    for (String module : modules) {
      var vi = vietnamese.getOrDefault(module, Map.of());
      var en = english.getOrDefault(module, Map.of());
      compare(vi, en, FOLDER + module + "_en.properties", violations);
      compare(en, vi, FOLDER + module + ".properties", violations);
    }
    violations.assertNone();
  }

  @Test
  void every_message_is_well_formed_and_begins_with_its_module() {
    var violations =
        new Violations("key = <module>.…; a single apostrophe is written '' in MessageFormat");
    for (SourceFile file : MessageKeys.files()) {
      MessageKeys.entries(file, violations)
          .forEach((key, entry) -> {
            violations.addUnless(
                key.startsWith(MessageKeys.moduleOf(file) + "."),
                entry.where(),
                key + " does not begin with the name of its module");
            violations.addUnless(!entry.text().isBlank(), entry.where(), key + " is empty");
            checkFormat(key, entry, violations);
          });
    }
    violations.assertNone();
  }

  @Test
  void every_key_named_in_code_or_template_exists() {
    var violations = new Violations("write the message in both files, or mend the key");
    var keys = keys();
    for (var use : MessageKeys.uses(modules())) {
      boolean known =
          keys.contains(use.key())
              || (isBeginning(use.key()) && keys.stream().anyMatch(k -> k.startsWith(use.key())));
      violations.addUnless(known, use.where(), "no message has the key \"" + use.key() + "\"");
    }
    violations.assertNone();
  }

  @Test
  void no_sentence_is_hard_coded_in_a_template() {
    var violations = new Violations("${page.t(\"<module>.…\")} and the words in both files");
    for (SourceFile template : SourceTree.files("src/main/java/vn/motcua", ".jte")) {
      var parts = JteText.of(template.text());
      var markup = parts.markup();
      var attribute = SPOKEN_ATTRIBUTE.matcher(markup);
      while (attribute.find()) {
        violations.addUnless(
            !WORD.matcher(attribute.group(2)).find(),
            template.atOffset(attribute.start(2)),
            attribute.group());
      }
      var text = WORD.matcher(blankTags(markup));
      int reported = -1;
      while (text.find()) {
        var where = template.atOffset(text.start());
        int line = markup.substring(0, text.start()).split("\n", -1).length;
        if (line != reported) {
          violations.add(where, "says \"" + template.lines().get(line - 1).strip() + "\"");
        }
        reported = line;
      }
      for (var literal : parts.literals()) {
        boolean spoken = literal.text().chars().anyMatch(c -> c > 127 && Character.isLetter(c));
        violations.addUnless(
            !spoken, template.atOffset(literal.offset()), "says \"" + literal.text() + "\"");
      }
    }
    violations.assertNone();
  }

  @Test
  void keys_nobody_uses_are_named() {
    var unused = new TreeSet<>(keys());
    for (var use : MessageKeys.uses(modules())) {
      unused.removeIf(
          key -> key.equals(use.key()) || (isBeginning(use.key()) && key.startsWith(use.key())));
    }
    if (!unused.isEmpty()) {
      System.out.println("   unused message keys: " + String.join(", ", unused));
    }
  }

  /**
   * Same length as the markup: comments, tags and entities become spaces, and so do the name of a
   * language in that language and what is printed on a key.
   */
  private static String blankTags(String markup) {
    return Pattern.compile(
            "(?is)<!--.*?-->|<kbd\\b[^>]*>[^<]*</kbd>|<a\\b[^>]*\\bhreflang=\"(vi|en)\"[^>]*>(English|Tiếng Việt)</a>|<!doctype[^>]*>|<(script|style)\\b.*?</\\3>|<[^>]*>|&[a-z0-9#]+;")
        .matcher(markup)
        .replaceAll(match -> match.group().replaceAll("[^\n]", " "));
  }

  private static boolean isBeginning(String key) {
    return key.endsWith(".") || key.endsWith("-") || key.endsWith("_");
  }

  private static Set<String> modules() {
    var modules = new TreeSet<String>();
    MessageKeys.files().forEach(file -> modules.add(MessageKeys.moduleOf(file)));
    return modules;
  }

  private static Set<String> keys() {
    var keys = new HashSet<String>();
    var ignored = new Violations("");
    MessageKeys.files().forEach(file -> keys.addAll(MessageKeys.entries(file, ignored).keySet()));
    return keys;
  }

  private static Map<String, Map<String, Entry>> byModule(boolean vietnamese, Violations twice) {
    var found = new HashMap<String, Map<String, Entry>>();
    for (SourceFile file : MessageKeys.files()) {
      if (MessageKeys.isVietnamese(file) == vietnamese) {
        found.put(MessageKeys.moduleOf(file), MessageKeys.entries(file, twice));
      }
    }
    return found;
  }

  private static void compare(
      Map<String, Entry> here, Map<String, Entry> there, String file, Violations violations) {
    here.forEach((key, entry) -> {
      var other = there.get(key);
      violations.addUnless(other != null, entry.where(), key + " is missing in " + file);
      violations.addUnless(
          other == null || gaps(entry.text()).equals(gaps(other.text())),
          entry.where(),
          key + " has other gaps than " + (other == null ? "" : other.where()));
    });
  }

  private static Set<String> gaps(String text) {
    var gaps = new TreeSet<String>();
    var matcher = Pattern.compile("\\{(\\d+)").matcher(text);
    while (matcher.find()) {
      gaps.add(matcher.group(1));
    }
    return gaps;
  }

  private static void checkFormat(String key, Entry entry, Violations violations) {
    try {
      // The word that follows a number is ours: {0|day|days}.
      var text = entry.text().replaceAll("\\{\\d+\\|[^|{}]*\\|([^|{}]*)}", "$1");
      var shown = new MessageFormat(text).toPattern();
      boolean single = Pattern.compile("(?<!')'(?!')").matcher(entry.text()).find();
      violations.addUnless(!single, entry.where(), key + " has a single apostrophe: " + shown);
    } catch (IllegalArgumentException e) {
      violations.add(entry.where(), key + ": " + e.getMessage());
    }
  }
}
