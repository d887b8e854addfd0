package vn.motcua.declarations;

import java.util.List;
import java.util.Optional;

/**
 * One thing a declaration asks for.
 *
 * @param id unique in the declaration; the name it is sent under
 * @param label in plain words, as one asks a neighbour
 * @param legal as the paper has it
 * @param hint what to look at, or an example; may be empty
 * @param options of a choice, in order; none for any other kind
 * @param when it is asked at all; always where there is no condition
 * @param longest in letters
 * @param card what of an identity card answers it
 * @param same another answer that is offered here, so that nobody writes it twice
 */
public record Field(
    String id,
    String label,
    String legal,
    String hint,
    Kind kind,
    boolean required,
    List<Option> options,
    Optional<Condition> when,
    int longest,
    Optional<CardPart> card,
    Optional<Same> same) {

  /** What may stand in it. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    /** A person's name, in any of our languages. */
    NAME,
    /** A day that may not lie ahead of today. */
    PAST_DAY,
    /** Twelve digits of the personal number, or the nine of an old identity card. */
    CARD_NUMBER,
    PHONE,
    /** A whole number from 1. */
    COUNT,
    CHOICE
  }

  /** One answer of a choice; the paper prints its words. */
  public record Option(String value, String words) {}

  /** Shown only while another answer is one of these. */
  public record Condition(String field, List<String> anyOf) {
    public Condition {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** The answer to another field stands here, too, while that holds. */
  public record Same(String as, Condition when) {}

  /** What an identity card's QR code tells. */
  public enum CardPart {
    NUMBER,
    NAME,
    BIRTH,
    SEX,
    ADDRESS
  }

  public Field {
    options = List.copyOf(options);
  }

  /** What the paper says for a value. */
  public String printed(String value) {
    return options.stream()
        .filter(one -> one.value().equals(value))
        .map(Option::words)
        .findFirst()
        .orElse(value);
  }
}
