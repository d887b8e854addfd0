package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Command;

/**
 * {@code bin/motcua generate --units 10 --dossiers 100000 --seed 7}: made-up dossiers for benches.
 * The same words on the same catalogue make the same dossiers.
 *
 * <p>{@code --until DAY} is the last day of intake, {@code --way doors|copy} how the rows get into
 * the tables; up to 100,000 dossiers go through the doors, more by COPY (docs/bench.md).
 */
@Component
class Generate implements Command {
  private static final int MOST_THROUGH_DOORS = 100_000;

  private final Generator generator;
  private final DemoGround ground;

  Generate(Generator generator, DemoGround ground) {
    this.generator = generator;
    this.ground = ground;
  }

  @Override
  public String name() {
    return "generate";
  }

  @Override
  public int run(List<String> words) {
    if (!ground.isOurs()) {
      System.err.println(
          "Thư mục dữ liệu này của một cơ quan đang làm việc, nên không tạo hồ sơ giả vào đó. Xin"
              + " chọn thư mục mới: bin/motcua generate --data THƯ_MỤC. (A real office's data.)");
      return 2;
    }
    Map<String, String> options = options(words);
    int dossiers = Integer.parseInt(options.getOrDefault("--dossiers", "10000"));
    String way = options.getOrDefault("--way", dossiers > MOST_THROUGH_DOORS ? "copy" : "doors");
    Generator.Plan plan =
        new Generator.Plan(
            Integer.parseInt(options.getOrDefault("--units", "10")),
            dossiers,
            Long.parseLong(options.getOrDefault("--seed", "7")),
            LocalDate.parse(options.getOrDefault("--until", "2026-10-30")),
            way.equals("copy"));
    long start = System.nanoTime();
    generator.make(plan);
    System.out.println(
        "%d hồ sơ, %d đơn vị, seed %d (%s): %.1f s"
            .formatted(
                plan.dossiers(),
                plan.units(),
                plan.seed(),
                way,
                (System.nanoTime() - start) / 1e9));
    return 0;
  }

  private static Map<String, String> options(List<String> words) {
    Map<String, String> options = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String[] pair = words.get(i).split("=", 2);
      boolean next = pair.length == 1 && i + 1 < words.size();
      options.put(pair[0], pair.length == 2 ? pair[1] : next ? words.get(++i) : "");
    }
    return options;
  }
}
