package vn.motcua.indices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.reporting.Indicators;
import vn.motcua.shared.NotFound;

/** The indices there are, as shipped data; the groups of QĐ 766 are those of its own page. */
@Component
public class IndexCatalogue {
  /** The one this program counts itself. */
  public static final String COUNTED = "QD766";

  private static final String FILE = "data/indices.json";
  private static final PublicIndex.Part WHOLE =
      new PublicIndex.Part(
          PublicIndex.WHOLE, "Cả chỉ số", true, List.of("Tổng", "Tổng điểm", "Chỉ số chung"));

  private final List<PublicIndex> all;
  private final LocalDate asOf;

  IndexCatalogue(Indicators indicators) {
    JsonNode file = read();
    List<PublicIndex> read = new ArrayList<>();
    file.path("indices").values().forEach(node -> read.add(index(node)));
    read.add(counted(indicators));
    this.all = List.copyOf(read);
    this.asOf = LocalDate.parse(file.path("as_of").asString());
  }

  /** The day on which the names were last looked up. */
  public LocalDate asOf() {
    return asOf;
  }

  public List<PublicIndex> all() {
    return all;
  }

  /** The index of a code, or the 404 page. */
  public PublicIndex index(String code) {
    return all.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("index " + code));
  }

  /** The index a cell names. */
  Optional<PublicIndex> named(String typed) {
    return all.stream().filter(one -> one.isNamed(typed)).findFirst();
  }

  String names() {
    return String.join(", ", all.stream().map(PublicIndex::name).toList());
  }

  private static JsonNode read() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublicIndex index(JsonNode node) {
    List<PublicIndex.Part> parts = new ArrayList<>(List.of(WHOLE));
    for (JsonNode part : node.path("parts").values()) {
      parts.add(
          new PublicIndex.Part(
              part.path("code").asString(),
              part.path("name").asString(),
              part.path("official").asBoolean(),
              part.path("also").values().stream().map(JsonNode::asString).toList()));
    }
    return new PublicIndex(
        node.path("code").asString(),
        node.path("name").asString(),
        node.path("title").asString(),
        node.path("source").asString(),
        node.path("notice").asString(),
        parts);
  }

  private static PublicIndex counted(Indicators indicators) {
    List<PublicIndex.Part> parts = new ArrayList<>(List.of(WHOLE));
    indicators
        .groups()
        .forEach(
            group -> parts.add(new PublicIndex.Part(group.no(), group.name(), true, List.of())));
    return new PublicIndex(
        COUNTED,
        "QĐ 766",
        "Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)",
        "Nhóm, điểm và công thức như trang Bộ chỉ số QĐ 766 của chương trình.",
        "Công thức dựng lại từ cổng quốc gia, không phải câu chữ của văn bản.",
        parts);
  }
}
