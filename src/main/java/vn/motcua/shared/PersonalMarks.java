package vn.motcua.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Likely personal data in a text that is about to be read by everybody (Luật 91/2025/QH15):
 * telephone numbers, identity numbers, e-mail addresses, and names one knows of. It helps the
 * person who reads the text; it does not replace that.
 */
public final class PersonalMarks {
  /** Nine digits or more, however people part them. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .\\-]?\\d){8,}");

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  /**
   * Codes of dossiers, ours or of the portal (000.01.12.H18-261102-0007), with any kind of dash.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\w.])[A-Z0-9][A-Z0-9.]{3,24} ?[\\p{Pd}/] ?(?:\\d{6}|\\d{8}) ?[\\p{Pd}/] ?\\d{3,7}(?!\\w)",
          Pattern.CASE_INSENSITIVE);

  /** The code somebody follows feedback by, or the secret of a slip: whoever has it reads all. */
  private static final Pattern FOLLOWED =
      Pattern.compile(
          "(?<!\\w)\\d{5}(?: ?\\p{Pd} ?[a-z2-9]{4}){3}(?!\\w)", Pattern.CASE_INSENSITIVE);

  /** How people are spoken of: before a name it names somebody, be it by the last word only. */
  private static final Set<String> FORMS =
      Set.of("ong", "ba", "anh", "chi", "em", "co", "chu", "bac", "chau", "cu", "me", "bo");

  /** An amount, its thousands parted by dots, with its unit: as long as a number, and nobody's. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![\\d+.\\-])[1-9]\\d{0,2}(?:\\.\\d{3})+ ?(?=đồng|vn[đd]|đ(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SHORTEST_NAME = 4;

  private PersonalMarks() {}

  /** What must not stand there: numbers and addresses that lead to a person. */
  public static List<String> numbers(String text) {
    String open = MONEY.matcher(text).replaceAll("");
    List<String> found = new ArrayList<>();
    for (Pattern pattern : List.of(CODE, FOLLOWED, EMAIL, NUMBER)) {
      Matcher matcher = pattern.matcher(open);
      while (matcher.find()) {
        found.add(matcher.group().strip());
      }
    }
    return found;
  }

  /** Those of the names that stand in the text, however they are typed. */
  public static List<String> names(String text, Collection<String> names) {
    String folded = " " + FoldedText.of(text) + " ";
    return names.stream()
        .filter(name -> FoldedText.of(name).length() >= SHORTEST_NAME)
        .filter(name -> folded.contains(" " + FoldedText.of(name) + " "))
        .distinct()
        .toList();
  }

  /**
   * A text with what leads to a person taken out.
   *
   * @param removed what stood there, in the order of the text
   */
  public record Cleared(String text, List<String> removed) {
    public Cleared {
      removed = List.copyOf(removed);
    }
  }

  private record Stretch(int from, int to) {}

  /**
   * Takes out numbers, addresses, codes and the names one knows of, however they are typed; also
   * the last word of such a name after "ông", "bà", "anh", "chị" and the like.
   *
   * @param instead what stands there then
   */
  public static Cleared cleared(String text, Collection<String> names, String instead) {
    List<Stretch> found = new ArrayList<>();
    String open = MONEY.matcher(text).replaceAll(money -> " ".repeat(money.group().length()));
    for (Pattern pattern : List.of(CODE, FOLLOWED, EMAIL, NUMBER)) {
      Matcher matcher = pattern.matcher(open);
      while (matcher.find()) {
        found.add(new Stretch(matcher.start(), matcher.end()));
      }
    }
    found.addAll(people(text, names));
    found.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(one -> -one.to()));
    StringBuilder cleared = new StringBuilder();
    List<String> removed = new ArrayList<>();
    int at = 0;
    for (Stretch one : found) {
      if (one.from() >= at) {
        cleared.append(text, at, one.from()).append(instead);
        removed.add(text.substring(one.from(), one.to()).strip());
        at = one.to();
      }
    }
    return new Cleared(cleared.append(text.substring(at)).toString(), removed);
  }

  private static List<Stretch> people(String text, Collection<String> names) {
    List<Stretch> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Stretch(matcher.start(), matcher.end()));
    }
    List<String> folded =
        words.stream().map(one -> FoldedText.of(text.substring(one.from(), one.to()))).toList();
    List<Stretch> found = new ArrayList<>();
    for (String name : names) {
      List<String> parts = List.of(FoldedText.of(name).split(" "));
      if (FoldedText.of(name).length() < SHORTEST_NAME) {
        continue;
      }
      for (int i = 0; i < words.size(); i++) {
        if (i + parts.size() <= words.size() && folded.subList(i, i + parts.size()).equals(parts)) {
          found.add(new Stretch(words.get(i).from(), words.get(i + parts.size() - 1).to()));
        }
        boolean spokenOf = i > 0 && FORMS.contains(folded.get(i - 1));
        if (spokenOf && folded.get(i).equals(parts.getLast()) && isName(text, words.get(i))) {
          found.add(words.get(i));
        }
      }
    }
    return found;
  }

  /** A word after "anh" may be any word: a name begins with a capital. */
  private static boolean isName(String text, Stretch word) {
    return Character.isUpperCase(text.codePointAt(word.from()));
  }
}
