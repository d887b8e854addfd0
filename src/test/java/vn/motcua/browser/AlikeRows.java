package vn.motcua.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two dossiers that lived alike, searched for in all that somebody of the office can open: where
 * both stand their lines say the same, and where one has a page or stands in a list, so does the
 * other.
 */
final class AlikeRows {
  /** A line of a table or a list of a page; elsewhere a line is a line, or an object. */
  private static final Pattern OF_A_PAGE =
      Pattern.compile("(?=<(?:tr|li|article|option|section)\\b)|(?<=</(?:tr|li|article|section)>)");

  private static final Pattern OF_A_FILE =
      Pattern.compile("\\R|(?=<(?:row|w:tr|w:p)\\b)|(?<=\\},)");

  /** Each dossier lies with its own officer: the lists of all officers are read as one. */
  private static final Pattern OF_AN_OFFICER =
      Pattern.compile("(\\S+ /ban-lam-viec/nguoi)/[0-9a-f-]{36}");

  /** Of these the walk opens a few only: the other dossier's may be among those it left. */
  private static final Pattern A_FEW_ONLY = Pattern.compile(".*/tiep-nhan/[^?]*\\?tu=.*");

  private static final Pattern WHO = Pattern.compile("Vừ Thị Mỷ|Lò Thị Ánh");

  private final One rated;
  private final One silent;

  /**
   * One of the two, with all it is called by.
   *
   * @param reference in the open data
   * @param secret of its slip
   */
  record One(String id, String code, String reference, String secret) {
    List<String> names() {
      return List.of(id, code, reference, secret);
    }
  }

  AlikeRows(One rated, One silent) {
    this.rated = rated;
    this.silent = silent;
  }

  /** What is not alike, by address; each text begins with the line of its kind. */
  Map<String, String> differences(Map<String, String> everything) {
    Map<String, String> found = new TreeMap<>();
    everything.forEach((address, text) -> {
      Matcher one = OF_AN_OFFICER.matcher(address);
      found.merge(
          one.matches() ? one.group(1) : address, text, (first, next) -> first + "\n" + next);
    });
    Map<String, String> different = new TreeMap<>();
    found.forEach((address, text) -> {
      Optional<String> ofTheOther = ofTheOther(address);
      if (ofTheOther.isEmpty()) {
        List<String> ones = lines(text, rated);
        List<String> others = lines(text, silent);
        if (!ones.equals(others)) {
          different.put(address, told(ones, others));
        }
      } else if (!found.containsKey(ofTheOther.get())) {
        if (!A_FEW_ONLY.matcher(address).matches()) {
          different.put(address, "the other dossier has no such page");
        }
      } else {
        List<String> here = bare(text).lines().toList();
        List<String> there = bare(found.get(ofTheOther.get())).lines().toList();
        if (!here.equals(there)) {
          different.put(address, told(here, there));
        }
      }
    });
    return different;
  }

  /** The address at which the other dossier has what this one has here; none for a common one. */
  private Optional<String> ofTheOther(String address) {
    for (int i = 0; i < rated.names().size(); i++) {
      String ours = rated.names().get(i);
      String theirs = silent.names().get(i);
      if (address.contains(ours)) {
        return Optional.of(address.replace(ours, theirs));
      }
      if (address.contains(theirs)) {
        return Optional.of(address.replace(theirs, ours));
      }
    }
    return Optional.empty();
  }

  /** The lines that name the dossier, without what differs between any two. */
  private List<String> lines(String text, One dossier) {
    Pattern cut = text.startsWith("text/html") ? OF_A_PAGE : OF_A_FILE;
    return cut.splitAsStream(text)
        .filter(line -> dossier.names().stream().anyMatch(line::contains))
        .map(this::bare)
        .sorted()
        .toList();
  }

  /** Without who, code, when, the place in a list and keys of forms. */
  private String bare(String text) {
    String bare = text;
    for (One one : List.of(rated, silent)) {
      for (int i = 0; i < one.names().size(); i++) {
        bare = bare.replace(one.names().get(i), "NAME " + i);
      }
    }
    return WHO.matcher(bare)
        .replaceAll("PERSON")
        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "KEY")
        .replaceAll("(name=\"_csrf\"[^>]*value=)\"[^\"]*\"", "$1")
        .replaceAll("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?", "TIME")
        .replaceAll("(?s)<svg class=\"bars\".*?</svg>", "BARS")
        .replaceFirst("^(<tr[^>]*>\\s*<td>)\\d+(?=</td>)", "$1")
        .replaceFirst("^\\d+[\\t ]", "");
  }

  private static String told(List<String> ones, List<String> others) {
    List<String> here = new ArrayList<>(ones);
    others.forEach(here::remove);
    List<String> there = new ArrayList<>(others);
    ones.forEach(there::remove);
    return "of the rated one " + here + "\n  of the silent one " + there;
  }
}
