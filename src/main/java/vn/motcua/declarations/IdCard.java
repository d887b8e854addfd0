package vn.motcua.declarations;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the QR code of an identity card says: number, old nine-digit number, name, day of birth,
 * sex, address, day of issue, parted by bars. Cards since 2024 may say more behind; that is not
 * read.
 *
 * @param birth as dd/MM/yyyy
 */
public record IdCard(
    String number, String oldNumber, String name, String birth, String sex, String address) {
  private static final int FIELDS = 7;

  /** What a scanned text was. */
  public sealed interface Scanned {
    /** A card. */
    record Card(IdCard card) implements Scanned {}

    /** Something else; the sentence tells what it seems to be. */
    record Not(String key) implements Scanned {}
  }

  /**
   * Reads what a scanner typed or somebody pasted. Scanners set to UTF-16 put noughts between the
   * letters, and names may come with their marks apart.
   */
  public static Scanned read(String scanned) {
    String text =
        Normalizer.normalize(scanned, Normalizer.Form.NFC)
            .replace("\u0000", "")
            .replace("\uFEFF", "")
            .strip();
    if (text.isEmpty()) {
      return new Scanned.Not("declarations.card.empty");
    }
    if (text.startsWith("000201")) {
      return new Scanned.Not("declarations.card.payment");
    }
    String[] parts = text.split("\\|", -1);
    if (parts.length < FIELDS) {
      return new Scanned.Not(
          text.startsWith("http") ? "declarations.card.address" : "declarations.card.none");
    }
    boolean whole =
        parts[0].matches("\\d{12}")
            && parts[1].matches("\\d{9}|")
            && !parts[2].isBlank()
            && !parts[2].contains("\uFFFD")
            && FieldRules.day(spaced(parts[3])).isPresent();
    return whole
        ? new Scanned.Card(
            new IdCard(
                parts[0],
                parts[1],
                parts[2].strip(),
                spaced(parts[3]),
                parts[4].strip(),
                parts[5].strip()))
        : new Scanned.Not("declarations.card.damaged");
  }

  /** From ddMMyyyy. */
  private static String spaced(String digits) {
    return digits.replaceFirst("^(\\d\\d)(\\d\\d)(\\d{4})$", "$1/$2/$3");
  }

  static Optional<IdCard> of(Map<Field.CardPart, String> parts) {
    String number = parts.getOrDefault(Field.CardPart.NUMBER, "");
    String name = parts.getOrDefault(Field.CardPart.NAME, "");
    return number.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IdCard(
                number,
                "",
                name,
                parts.getOrDefault(Field.CardPart.BIRTH, ""),
                parts.getOrDefault(Field.CardPart.SEX, ""),
                parts.getOrDefault(Field.CardPart.ADDRESS, "")));
  }

  String part(Field.CardPart part) {
    return switch (part) {
      case NUMBER -> number;
      case NAME -> name;
      case BIRTH -> birth;
      case SEX -> sex;
      case ADDRESS -> address;
    };
  }

  /**
   * The same as a card's own code writes it, so that the scanner at the desk reads the paper as it
   * reads a card; the day of issue is not known.
   */
  public String code() {
    String day = FieldRules.day(birth).isPresent() ? birth.replaceAll("\\D", "") : "";
    return String.join(
        "|", List.of(number, oldNumber, bare(name), day, sex, bare(address), "00000000"));
  }

  private static String bare(String text) {
    return text.replace('|', ' ').replaceAll("\\s+", " ");
  }
}
