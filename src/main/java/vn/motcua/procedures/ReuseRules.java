package vn.motcua.procedures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.shared.FoldedText;

/**
 * Whether a paper of a published list is the document that the reuse list names.
 *
 * <p>Lists and procedures word the same paper differently, so names are compared folded and word
 * for word. The paper must <em>be</em> the document: before its name only words about copies or
 * other names of identity papers may stand ("Bản chụp", "Hộ chiếu/Thẻ"), and behind it nothing that
 * makes the paper more than the document ("và việc tiếp tục được sử dụng chỗ ở"). A mention
 * elsewhere ("trường hợp không có giấy chứng nhận …") is no match, and a document replaced in part
 * is none: in doubt the paper counts as needed, because the data must really stand for it.
 */
final class ReuseRules {
  private static final Pattern IN_PART = Pattern.compile("thay the (1|mot) phan");
  private static final Pattern NAMES =
      Pattern.compile(
          "[;:()]|(?:,| hoặc |/)(?=\\s*(?:giấy|thẻ|căn cước|cân cước|bản sao|văn bản|trích lục))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DOCUMENT =
      Pattern.compile("(giay|the|can cuoc|chung minh nhan dan|van ban|trich luc|so bao hiem)\\b.*");
  private static final Pattern COPY =
      Pattern.compile("^(?:ban (?:sao|chup|chinh)(?: co chung thuc)? |the )+");
  private static final Pattern CASE =
      Pattern.compile(" (?:trong truong hop|doi voi|truong hop|theo quy dinh|do co quan|neu) .*$");
  private static final Pattern QUALIFIER =
      Pattern.compile(" (?:co|duoc|theo|do|de|cua|con|trong|doi voi|truong hop)\\b");
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(?:va (?!quyen\\b)|hoac (?!(?:giay|cac giay|the|can cuoc|ho chieu|ban)\\b))");
  private static final Pattern END_OF_NAME = Pattern.compile("[.;:(](?=\\s|$|\\p{L})");
  private static final int SHORTEST = 8;

  /** Words that may stand before the document without changing what the paper is. */
  private static final Set<String> CARRIERS =
      Set.copyOf(
          List.of(
              ("ban chinh sao chup co chung thuc the hoac kem theo de doi chieu dien tu duoc cua"
                      + " giay mot trong cac ho minh nhan dan can cuoc nop xuat trinh")
                  .split(" ")));

  /** One thing, several titles in the laws of several years. */
  private static final Map<String, String> SAME =
      Map.of(
          "can cuoc cong dan", "can cuoc",
          "giay dang ky ket hon", "giay chung nhan ket hon",
          "giay khai tu", "giay chung tu",
          "trich luc khai tu", "giay chung tu");

  private ReuseRules() {}

  /** The documents one line of the reuse list names, folded; none when replaced only in part. */
  static List<String> documents(String line) {
    if (IN_PART.matcher(FoldedText.of(line)).find()) {
      return List.of();
    }
    return Stream.of(NAMES.split(line))
        .map(ReuseRules::words)
        .map(name -> COPY.matcher(name).replaceFirst(""))
        .map(name -> CASE.matcher(name).replaceFirst(""))
        .filter(name -> name.length() >= SHORTEST && DOCUMENT.matcher(name).matches())
        .distinct()
        .toList();
  }

  static boolean isReplaced(String line, Paper paper) {
    if (paper.isGuidance()) {
      return false;
    }
    String name = nameOf(paper.name());
    return documents(line).stream().anyMatch(document -> isNamed(document, name));
  }

  private static boolean isNamed(String document, String name) {
    Matcher found = Pattern.compile("\\b" + Pattern.quote(document) + "\\b").matcher(name);
    return found.find()
        && isOnlyCarriers(name.substring(0, found.start()))
        && !isMore(name.substring(found.end()));
  }

  private static boolean isOnlyCarriers(String before) {
    return before.isBlank() || Stream.of(before.strip().split(" ")).allMatch(CARRIERS::contains);
  }

  private static boolean isMore(String behind) {
    Matcher qualifier = QUALIFIER.matcher(behind);
    String rest = qualifier.find() ? behind.substring(0, qualifier.start()) : behind;
    return MORE.matcher(rest).find();
  }

  /** The first sentence of the wording, which says which paper it is. */
  private static String nameOf(String wording) {
    Matcher end = END_OF_NAME.matcher(wording);
    return words(end.find() ? wording.substring(0, end.start()) : wording);
  }

  private static String words(String text) {
    String folded = FoldedText.of(text);
    for (Map.Entry<String, String> title : SAME.entrySet()) {
      folded = folded.replaceAll("\\b" + title.getKey() + "\\b", title.getValue());
    }
    return folded;
  }
}
