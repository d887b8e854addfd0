package vn.motcua.web;

import java.util.List;
import java.util.Optional;

/**
 * What a figure means: the one place where its rule is written. Law: of each figure its own.
 *
 * @param id begins with the name of its module, as {@code reporting-late}; also its anchor
 * @param rule what is counted, in plain words
 * @param numerator empty where the figure is a plain count
 * @param denominator empty where the figure is a plain count
 * @param exclusions what is left out; empty for nothing
 * @param law the article, or a plain word that there is none
 * @param published how anybody counts it again, or why nobody can; empty where only the office
 *     reads it
 * @param beside what has to stand beside it wherever it is shown; empty where it may stand alone
 * @param shown where people meet it
 * @param columns under which names it stands in files read by machines, as {@code figures.json:
 *     late}
 */
public record Definition(
    String id,
    Words name,
    Words rule,
    Words numerator,
    Words denominator,
    Words exclusions,
    Words law,
    Published published,
    Optional<Beside> beside,
    List<Place> shown,
    List<String> columns) {
  /** Where the definitions are read. */
  public static final String PAGE = "/cong-khai/cach-tinh";

  /** Says in the head of a file of numbers where they are defined (RFC 8288). */
  public static final String LINK = "<" + PAGE + ">; rel=\"describedby\"";

  public Definition {
    shown = List.copyOf(shown);
    columns = List.copyOf(columns);
  }

  public String href() {
    return PAGE + "#" + id;
  }

  /** The same words in both languages. */
  public record Words(String vi, String en) {
    static final Words NONE = new Words("", "");

    public String in(String lang) {
      return lang.equals("en") ? en : vi;
    }

    public boolean isEmpty() {
      return vi.isEmpty();
    }

    boolean isWhole() {
      return !vi.isBlank() && !en.isBlank();
    }
  }

  /**
   * From what a public figure can be counted again, or the reason why it cannot.
   *
   * @param rows which rows of the open {@code dossiers.csv} count, as {@code timeliness = EARLY};
   *     terms joined by "and", values by "|"; empty where those rows do not give the figure
   */
  public record Published(Words words, String rows) {
    static final Published NONE = new Published(Words.NONE, "");

    public boolean isEmpty() {
      return words.isEmpty();
    }

    public boolean hasRows() {
      return !rows.isEmpty();
    }
  }

  /**
   * The figure without which another one says too much: how many answered, beside what they said.
   *
   * @param figure its id
   */
  public record Beside(String figure, Within within) {
    /** How near it has to stand. */
    public enum Within {
      /** In the same tile, line or cell: the page shows the figure of several. */
      ROW,
      /** In the same card: all of it speaks of one group of people. */
      CARD
    }
  }

  /**
   * A page that shows figures.
   *
   * @param address its path, with {unit} where a code stands
   * @param published what holds for its figures unless they say otherwise
   */
  public record Place(String key, String address, Words name, Published published) {
    /** Whether everybody reads it, and so may ask for the rows behind it. */
    public boolean isPublic() {
      return address.startsWith("/cong-khai");
    }
  }

  /** The figures of one module, in the order of their file. */
  public record Chapter(String module, Words name, List<Definition> definitions) {
    public Chapter {
      definitions = List.copyOf(definitions);
    }
  }
}
