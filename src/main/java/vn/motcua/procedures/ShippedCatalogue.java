package vn.motcua.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.database.ShippedData;

/**
 * The 478 collected procedures and 9 internal workflows, loaded at the first start.
 *
 * <p>Since when each holds is not in the data. They are valid from the first day of the two-tier
 * organisation, so that any dossier of this program finds one; pages never show that date.
 */
@Component
class ShippedCatalogue implements ShippedData {
  static final LocalDate TWO_TIER_SINCE = LocalDate.of(2025, 7, 1);
  static final String PROCEDURES = "data/procedures.json";
  static final String WORKFLOWS = "data/internal-workflows.json";
  private static final String READER_VERSION = "2";

  private final ProcedureStore procedures;
  private final WorkflowStore workflows;

  ShippedCatalogue(ProcedureStore procedures, WorkflowStore workflows) {
    this.procedures = procedures;
    this.workflows = workflows;
  }

  @Override
  public String name() {
    return "procedures";
  }

  @Override
  public String version() {
    MessageDigest digest = sha256();
    digest.update(read(PROCEDURES));
    digest.update(read(WORKFLOWS));
    return HexFormat.of().formatHex(digest.digest()) + "-" + READER_VERSION;
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void load() {
    List<ProcedureDraft> drafts = new ArrayList<>();
    for (ShippedRecord shipped : records(read(PROCEDURES))) {
      ProcedureDraft draft = shipped.draft(TWO_TIER_SINCE);
      if (draft.code().isEmpty()) {
        procedures.keepUncoded(draft.text(), shipped.node().toString());
      } else {
        drafts.add(draft);
      }
    }
    procedures.ship(drafts);
    workflows.ship("*", WorkflowDraft.standard());
    workflows(read(WORKFLOWS)).stream()
        .filter(workflow -> !workflow.code().isEmpty())
        .forEach(workflow -> workflows.ship(workflow.code(), workflow.draft()));
  }

  static List<ShippedRecord> records(byte[] file) {
    return list(file, "procedures").stream().map(ShippedRecord::new).toList();
  }

  static List<ShippedWorkflow> workflows(byte[] file) {
    return list(file, "workflows").stream().map(ShippedWorkflow::new).toList();
  }

  private static List<JsonNode> list(byte[] file, String key) {
    return List.copyOf(new JsonMapper().readTree(file).path(key).values());
  }

  static byte[] read(String resource) {
    try (InputStream in = new ClassPathResource(resource).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
