package vn.motcua.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An export as an auditor unpacks it into a folder, with the programs an auditor has. */
public record Unpacked(Path folder, Map<String, byte[]> files) {
  /** What a program said and whether it was content. */
  public record Said(int code, String words) {}

  public static Unpacked into(Path folder, byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        files.put(entry.getName(), content);
        Files.write(folder.resolve(entry.getName()), content);
      }
    }
    return new Unpacked(folder, files);
  }

  public String text(String name) {
    byte[] content = files.get(name);
    assertThat(content).as(name).isNotNull();
    return new String(content == null ? new byte[0] : content, StandardCharsets.UTF_8);
  }

  /** The rows without their heading, each cut at its commas; no value of ours holds one inside. */
  public List<Map<String, String>> rows() {
    List<String> lines = text("dossiers.csv").lines().toList();
    String[] names = lines.getFirst().split(",");
    return lines.stream()
        .skip(1)
        .map(line -> {
          String[] values = line.replaceAll("\"[^\"]*\"", "…").split(",", -1);
          assertThat(values).as(line).hasSameSizeAs(names);
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
          }
          return row;
        })
        .toList();
  }

  /** The command of README.txt, with openssl itself. */
  public Said signature() throws IOException, InterruptedException {
    return run(
        "openssl pkeyutl -verify -pubin -inkey khoa.pem -rawin -in manifest.txt"
            + " -sigfile manifest.sig");
  }

  /** The other command of README.txt. */
  public Said sums() throws IOException, InterruptedException {
    return run("sha256sum -c manifest.txt");
  }

  private Said run(String command) throws IOException, InterruptedException {
    assertThat(text("README.txt")).contains(command);
    Process process =
        new ProcessBuilder(command.split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), words);
  }
}
