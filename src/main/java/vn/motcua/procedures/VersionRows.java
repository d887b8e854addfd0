package vn.motcua.procedures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The rows of versions about to be written, as JSON arrays: one statement for each table. */
final class VersionRows {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private final List<Map<String, Object>> versions = new ArrayList<>();
  private final List<Map<String, Object>> channels = new ArrayList<>();
  private final List<Map<String, Object>> fees = new ArrayList<>();
  private final List<Map<String, Object>> papers = new ArrayList<>();

  void add(UUID id, ProcedureDraft draft) {
    Map<String, Object> row = JSON.convertValue(draft.text(), new TypeReference<>() {});
    row.put("id", id);
    row.put("code", draft.code());
    row.put("valid_from", draft.validFrom());
    row.put("flags", draft.flags());
    row.put("gaps", draft.gaps());
    row.put("confidence", draft.confidence());
    row.put("digest", digest(draft));
    versions.add(row);
    draft.channels().forEach(channel -> addChannel(id, channel));
    draft.papers().forEach(paper -> papers.add(paperRow(id, paper)));
  }

  private void addChannel(UUID version, ChannelCase channel) {
    Map<String, Object> row = channelKey(version, channel);
    row.put("description", channel.description());
    channel
        .time()
        .ifPresent(time -> {
          row.put("measure", time.measure());
          row.put("parts", time.parts());
        });
    channels.add(row);
    for (int i = 0; i < channel.fees().size(); i++) {
      Fee fee = channel.fees().get(i);
      Map<String, Object> line = channelKey(version, channel);
      line.put("ordinal", i + 1);
      line.put("amount", fee.amount());
      line.put("currency", fee.currency());
      line.put("note", fee.note());
      line.put("place", fee.place());
      line.put("suspect", fee.suspect());
      fees.add(line);
    }
  }

  private static Map<String, Object> channelKey(UUID version, ChannelCase channel) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("version_id", version);
    row.put("channel", channel.channel());
    row.put("case_number", channel.caseNumber());
    return row;
  }

  private static Map<String, Object> paperRow(UUID version, Paper paper) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("version_id", version);
    row.put("ordinal", paper.order());
    row.put("group_title", paper.group());
    row.put("name", paper.name());
    row.put("originals", paper.originals());
    row.put("copies", paper.copies());
    row.put("template", paper.template());
    row.put("kind", paper.kind());
    return row;
  }

  /** SHA-256 of the content, without code and validity: tells whether anything changed. */
  static String digest(ProcedureDraft draft) {
    List<Object> content =
        List.of(draft.text(), draft.flags(), draft.confidence(), draft.channels(), draft.papers());
    return sha256(JSON.writeValueAsString(content));
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String versions() {
    return JSON.writeValueAsString(versions);
  }

  String channels() {
    return JSON.writeValueAsString(channels);
  }

  String fees() {
    return JSON.writeValueAsString(fees);
  }

  String papers() {
    return JSON.writeValueAsString(papers);
  }
}
