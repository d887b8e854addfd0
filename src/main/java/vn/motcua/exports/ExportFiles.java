package vn.motcua.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.integrity.DayRoot;
import vn.motcua.integrity.DayRoots;
import vn.motcua.reporting.OpenCount;
import vn.motcua.reporting.OpenDossiers;
import vn.motcua.reporting.Period;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Definition;

/** Writes the files of a signed export, all of one moment, as they are read. */
@Component
class ExportFiles {
  private static final String README = "exports/README.txt";
  private static final int BUFFER = 1 << 16;

  private final OpenDossiers dossiers;
  private final DayRoots roots;
  private final SigningKeys keys;
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  ExportFiles(OpenDossiers dossiers, DayRoots roots, SigningKeys keys) {
    this.dossiers = dossiers;
    this.roots = roots;
    this.keys = keys;
  }

  /** What was written: rows, the fingerprint of the signed list, the key. */
  record Written(long rows, byte[] manifest, String key) {}

  /** The file figures.json. */
  record Figures(
      String unit,
      String unitName,
      LocalDate from,
      LocalDate to,
      String asOf,
      String export,
      String definitions,
      long rows,
      OpenCount figures,
      @Nullable Root dayRoot) {}

  /** The published root of the last day, which the history up to then leads to. */
  record Root(LocalDate day, int layout, long events, String root, String previous, String seal) {
    static Root of(DayRoot root) {
      return new Root(
          root.day(),
          root.layout(),
          root.events(),
          root.root().toString(),
          root.previous().toString(),
          root.seal().toString());
    }
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Written write(SignedExport export, SigningKey key, String site, OutputStream out)
      throws IOException {
    Period period = export.period();
    Optional<Root> root =
        roots.before(export.unit(), period.to().plusDays(1)).stream().findFirst().map(Root::of);
    Archive archive = new Archive(out);
    AtomicLong rows = new AtomicLong();
    archive.add("dossiers.csv", file -> rows(export, rows, file));
    archive.add(
        "figures.json",
        file -> file.write(json.writeValueAsBytes(figures(export, rows.get(), root.orElse(null)))));
    archive.add("README.txt", file -> file.write(readme(export, site, key)));
    archive.add("khoa.pem", file -> file.write(key.pemBytes()));
    byte[] manifest = manifest(export, key, root, archive).getBytes(StandardCharsets.UTF_8);
    archive.addBeside("manifest.txt", manifest);
    archive.addBeside("manifest.sig", keys.sign(export.unit(), key, manifest));
    archive.finish();
    return new Written(rows.get(), Archive.sha256().digest(manifest), key.id());
  }

  private void rows(SignedExport export, AtomicLong rows, OutputStream file) throws IOException {
    StringBuilder line = new StringBuilder(300);
    Writer csv = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), BUFFER);
    csv.write(ExactCsv.HEADER);
    dossiers.exactRows(
        export.unit(),
        export.period(),
        exact -> {
          line.setLength(0);
          ExactCsv.append(line, exact);
          try {
            csv.append(line);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          rows.incrementAndGet();
        });
    csv.flush();
  }

  private Figures figures(SignedExport export, long rows, @Nullable Root root) {
    Period period = export.period();
    return new Figures(
        export.unit().code(),
        export.unitName(),
        period.from(),
        period.to(),
        period.asOf(dossiers.now()).atZone(OfficeTime.ZONE).toOffsetDateTime().toString(),
        export.id().toString(),
        Definition.PAGE,
        rows,
        dossiers.count(export.unit(), period),
        root);
  }

  /** The signed list: what it is about in lines that begin with #, then the sums of the files. */
  private static String manifest(
      SignedExport export, SigningKey key, Optional<Root> root, Archive archive) {
    String head =
        root.map(day -> "%s seal=%s".formatted(day.day(), day.seal())).orElse("chua co ngay nao");
    return """
    # Một Cửa Thân Thiện: bản trích số liệu có chữ ký
    # đơn vị: %s %s
    # kỳ: %s đến hết %s
    # bản trích: %s
    # giao cho: %s
    # lý do: %s
    # khóa: %s
    # giá trị gốc của ngày: %s
    """
            .formatted(
                export.unit(),
                export.unitName(),
                export.period().from(),
                export.period().to(),
                export.id(),
                export.receiver(),
                export.reason(),
                key.id(),
                head)
        + archive.sums();
  }

  private static byte[] readme(SignedExport export, String site, SigningKey key)
      throws IOException {
    return new ClassPathResource(README)
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("{unitName}", export.unitName())
        .replace("{unit}", export.unit().code())
        .replace("{from}", export.period().from().toString())
        .replace("{to}", export.period().to().toString())
        .replace("{key}", key.id())
        .replace("{site}", site)
        .getBytes(StandardCharsets.UTF_8);
  }
}
