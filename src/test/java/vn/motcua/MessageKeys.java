package vn.motcua;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.SourceTree.SourceFile;

/** The message files of all modules, and where code and templates speak of a key. */
final class MessageKeys {
  /** What stands behind a key: its text and where it is written. */
  record Entry(String text, String where) {}

  /** A key named in code or template; one that ends in a dot is completed when the program runs. */
  record Use(String key, String where) {}

  private static final Pattern LINE =
      Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]\\s*(.*)$");
  private static final Pattern JAVA_LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(json|csv|md|jte|css|js|html|pdf|properties|sql|svg|png|txt|ttf)");

  private MessageKeys() {}

  static List<SourceFile> files() {
    return SourceTree.files("src/main/resources/messages", ".properties");
  }

  static boolean isVietnamese(SourceFile file) {
    return !file.name().contains("_");
  }

  static String moduleOf(SourceFile file) {
    return file.name().replaceAll("(_[a-z]+)?\\.properties$", "");
  }

  /** The entries of one file in order; {@code twice} hears of keys written more than once. */
  static Map<String, Entry> entries(SourceFile file, Violations twice) {
    var entries = new LinkedHashMap<String, Entry>();
    for (int i = 0; i < file.lines().size(); i++) {
      var matcher = LINE.matcher(file.lines().get(i));
      if (matcher.matches() && !continues(file, i - 1)) {
        var text = new StringBuilder(matcher.group(2));
        for (int next = i; continues(file, next) && next + 1 < file.lines().size(); next++) {
          text.setLength(text.length() - 1);
          text.append(file.lines().get(next + 1).strip());
        }
        var before = entries.put(matcher.group(1), new Entry(text.toString(), file.at(i)));
        twice.addUnless(before == null, file.at(i), matcher.group(1) + " is written twice");
      }
    }
    return entries;
  }

  private static boolean continues(SourceFile file, int line) {
    return line >= 0 && file.lines().get(line).endsWith("\\");
  }

  /** Every literal in code and templates that has the shape of a key of one of these modules. */
  static List<Use> uses(Iterable<String> modules) {
    var shape =
        Pattern.compile("(" + String.join("|", modules) + ")\\.[a-z0-9][A-Za-z0-9_.-]*(%.*)?");
    var uses = new ArrayList<Use>();
    for (SourceFile file : SourceTree.files("src/main/java/vn/motcua", ".java", ".jte")) {
      var matcher = JAVA_LITERAL.matcher(file.text());
      int from = 0;
      while (matcher.find(from)) {
        String literal = matcher.group(1);
        boolean key = shape.matcher(literal).matches() && !FILE_NAME.matcher(literal).matches();
        if (key) {
          uses.add(new Use(literal.replaceAll("%.*", ""), file.atOffset(matcher.start())));
        }
        // A quote inside a character or a text block may have shifted the pairs: try the next one.
        from = key ? matcher.end() : matcher.end() - 1;
      }
    }
    return uses;
  }
}
