package vn.motcua.dossiers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;
import vn.motcua.bench.Contender;
import vn.motcua.database.DatabaseAddress;

/**
 * Flowable 8.0.0 on the same server: received, then four officers and the one who returns it claim
 * and complete. Eleven commits.
 */
final class FlowableLives implements Contender {
  private static final List<String> OFFICERS =
      List.of("appraiser", "head", "chairman", "clerk", "returning");

  private final ProcessEngine engine;
  private final Runnable settling;
  private final AtomicLong lives = new AtomicLong();

  FlowableLives(DatabaseAddress address, Runnable settling) {
    this.settling = settling;
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(address.jdbcUrl());
    pool.setUsername(address.owner());
    pool.setPassword(address.ownerPassword());
    pool.setMaximumPoolSize(12);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(new HikariDataSource(pool));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(HistoryLevel.AUDIT);
    configuration.setAsyncExecutorActivate(false);
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addString("life.bpmn20.xml", bpmn()).deploy();
  }

  private static String bpmn() {
    StringBuilder text =
        new StringBuilder(
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:flowable="http://flowable.org/bpmn" targetNamespace="motcua">
              <process id="life" isExecutable="true">
                <startEvent id="start"/>
            """);
    String before = "start";
    for (String officer : OFFICERS) {
      text.append(
          "<sequenceFlow id=\"to-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
              .formatted(officer, before, officer));
      text.append(
          "<userTask id=\"%s\" name=\"%s\" flowable:candidateGroups=\"%s\"/>"
              .formatted(officer, officer, officer));
      before = officer;
    }
    return text.append(
            "<sequenceFlow id=\"to-end\" sourceRef=\"%s\" targetRef=\"end\"/>".formatted(before))
        .append("<endEvent id=\"end\"/></process></definitions>")
        .toString();
  }

  @Override
  public String name() {
    return "Flowable 8.0.0";
  }

  @Override
  public void settle() {
    settling.run();
  }

  @Override
  public void once(int thread) {
    String life =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                "life",
                Map.of("unit", "03169", "procedure", DossierWorld.BIRTH, "name", "Vừ Thị Mỷ"))
            .getId();
    for (String officer : OFFICERS) {
      Task task = engine.getTaskService().createTaskQuery().processInstanceId(life).singleResult();
      engine.getTaskService().claim(task.getId(), officer);
      engine.getTaskService().complete(task.getId());
    }
    lives.incrementAndGet();
  }

  @Override
  public void check() {
    long finished =
        engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count();
    if (finished != lives.get()
        || engine.getRuntimeService().createProcessInstanceQuery().count() != 0) {
      throw new IllegalStateException("Flowable lost or doubled something: the run is void");
    }
  }
}
