package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Apache ECharts as its makers published it, to the byte, with its licence beside it. */
class ChartLibraryTest {
  private static final String FOLDER = "/static/js/echarts-6.1.0/";

  @ParameterizedTest
  @CsvSource({
    "echarts.min.js, b66b25aeb4df84e33199dc21694014d336d222cbd9deb0e5a7c14bd6aa0d0fd0",
    "LICENSE, 634293835b43a6dd2094fa39182a3d9a6b9ca43b7fdb9ac354e8037af2a3093a",
    "NOTICE, d491d358344f842685c1b1585970999db65fe30ecf7ef3867af8814f4016c016"
  })
  void each_file_is_the_published_one(String file, String digest) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(file));
    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(digest);
  }

  @Test
  void the_version_in_the_address_is_the_one_inside() throws IOException {
    assertThat(new String(bytes("echarts.min.js"), StandardCharsets.UTF_8))
        .contains("version=\"6.1.0\"")
        .startsWith("\n/*");
    assertThat(new String(bytes("LICENSE"), StandardCharsets.UTF_8)).contains("Apache License");
    assertThat(bytes("licenses/LICENSE-d3")).isNotEmpty();
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = ChartLibraryTest.class.getResourceAsStream(FOLDER + file)) {
      assertThat(in).as(file).isNotNull();
      return in.readAllBytes();
    }
  }
}
