package vn.motcua.procedures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the village and abbreviations of the office beside the titles' own words: "sổ đỏ" is a
 * search word, not a title; "CCCD" stands for "căn cước".
 */
final class EverydayWords {
  private static final List<Reading> READINGS = read();

  /** A word as said, and how the titles say it; both folded. */
  private record Reading(Pattern said, String titled) {}

  private EverydayWords() {}

  /** Other readings of folded words, none when every word is the office's own. */
  static List<String> readings(String words) {
    List<String> readings = new ArrayList<>();
    for (Reading reading : READINGS) {
      Matcher said = reading.said().matcher(words);
      if (said.find()) {
        readings.add(said.replaceFirst(Matcher.quoteReplacement(reading.titled())));
      }
    }
    return readings;
  }

  private static List<Reading> read() {
    String file =
        new String(ShippedCatalogue.read("data/everyday-words.csv"), StandardCharsets.UTF_8);
    return file.lines()
        .skip(1)
        .map(line -> line.split(",", 2))
        .map(row -> new Reading(wholeWords(SearchKey.wordsOf(row[0])), SearchKey.wordsOf(row[1])))
        .toList();
  }

  private static Pattern wholeWords(String folded) {
    return Pattern.compile("\\b" + Pattern.quote(folded) + "\\b");
  }
}
