package vn.motcua.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The text of a file as people type it in Viet Nam: UTF-8, or else Windows-1258, whose tones stand
 * after their letter; always in the composed form (NFC).
 */
public record FileText(String encoding, String text) {
  private static final Charset WINDOWS = Charset.forName("windows-1258");
  private static final char MARK = '\uFEFF';

  /** Empty when it is neither. */
  public static Optional<FileText> of(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, WINDOWS));
  }

  private static Optional<FileText> decoded(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
      return Optional.of(
          new FileText(charset.name(), Normalizer.normalize(plain, Normalizer.Form.NFC)));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
