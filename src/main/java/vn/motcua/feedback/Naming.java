package vn.motcua.feedback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.PersonalMarks;

/**
 * Whom words name: by the full name, by the given name after a form of address or a title, or by
 * the title alone; with marks or without. In doubt somebody is named.
 */
final class Naming {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}0-9]+");

  private final List<Phrase> phrases;

  private record Phrase(List<String> words, NamingWord of) {}

  /**
   * What was found.
   *
   * @param names full names of those who are named
   * @param posts whose holders are
   */
  record Meant(Set<String> names, Set<Post> posts) {
    Meant {
      names = Set.copyOf(names);
      posts = Set.copyOf(posts);
    }
  }

  Naming(Collection<NamingWord> words) {
    this.phrases =
        words.stream()
            .map(one -> new Phrase(parted(one.words()), one))
            .sorted((one, other) -> other.words().size() - one.words().size())
            .toList();
  }

  /** Whom of these the text names, and by which posts it speaks of somebody. */
  Meant in(String text, Collection<String> fullNames) {
    List<String> said = parted(text);
    Set<String> names = new HashSet<>(PersonalMarks.names(text, fullNames));
    Set<Post> posts = EnumSet.noneOf(Post.class);
    boolean greeted = false;
    int at = 0;
    while (at < said.size()) {
      Optional<Phrase> phrase = longest(said, at);
      if (phrase.isEmpty()) {
        greeted = false;
        at++;
        continue;
      }
      NamingWord of = phrase.get().of();
      at += phrase.get().words().size();
      if (of.kind() == NamingWord.Kind.GREETING) {
        greeted = true;
        continue;
      }
      if (!greeted) {
        of.post().filter(post -> post != Post.ELSEWHERE).ifPresent(posts::add);
      }
      int after = at;
      int longest = fullNames.stream().mapToInt(name -> follows(said, after, name)).max().orElse(0);
      fullNames.stream()
          .filter(name -> longest > 0 && follows(said, after, name) == longest)
          .forEach(names::add);
    }
    return new Meant(names, posts);
  }

  private Optional<Phrase> longest(List<String> said, int at) {
    return phrases.stream()
        .filter(one -> stands(said, at, one.words(), one.of().strict()))
        .findFirst();
  }

  /**
   * How many words of the name stand there: the given name, with as much of what stands before it
   * as was said, or how the name begins; none when it is somebody else's.
   */
  private static int follows(List<String> said, int at, String fullName) {
    List<String> parts = parted(fullName);
    for (int from = 0; from < parts.size(); from++) {
      if (stands(said, at, parts.subList(from, parts.size()), true)) {
        return parts.size() - from;
      }
    }
    return parts.size() > 2 && stands(said, at, parts.subList(0, 2), true) ? 2 : 0;
  }

  private static boolean stands(List<String> said, int at, List<String> words, boolean strict) {
    if (at + words.size() > said.size()) {
      return false;
    }
    for (int n = 0; n < words.size(); n++) {
      if (!alike(said.get(at + n), words.get(n), strict)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same letters; where marks count and some were typed, the same marks wherever they stand.
   */
  private static boolean alike(String typed, String word, boolean strict) {
    String marks = marks(typed);
    return FoldedText.of(typed).equals(FoldedText.of(word))
        && (!strict || marks.isEmpty() || marks.equals(marks(word)));
  }

  private static String marks(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(sign -> Character.getType(sign) == Character.NON_SPACING_MARK || sign == 'đ')
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> parted(String text) {
    List<String> words = new ArrayList<>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
