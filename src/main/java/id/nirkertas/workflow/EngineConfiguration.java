package id.nirkertas.workflow;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole binding of the engine to the office: no starter, no REST, no web applications. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	/** Just above the longest job, a reminder: how long the jobs of a dead node wait for another one. */
	private static final int JOB_LOCK_MILLIS = 30_000;

	@Bean
	SpringProcessEngineConfiguration engineSettings(DataSource data, PlatformTransactionManager transactions,
			@Value("classpath*:bpmn/*.bpmn") Resource[] diagrams, Map<String, Step> steps) {
		var engine = new SpringProcessEngineConfiguration();
		engine.setDataSource(data);
		engine.setTransactionManager(transactions);
		engine.setDatabaseType("postgres");
		engine.setDatabaseSchemaUpdate("false");
		engine.setJdbcBatchProcessing(true);
		engine.setIdGenerator(new StrongUuidGenerator());
		engine.setHistory("audit");
		engine.setHistoryTimeToLive("P3650D");
		// History is cleaned by the day it ended; a day of removal in every row is seventeen updates for each process
		engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
		engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
		engine.setAuthorizationEnabled(false);
		engine.setBeans(new HashMap<>(steps));
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setEnableExpressionsInStoredQueries(false);
		engine.setMetricsEnabled(false);
		engine.setTaskMetricsEnabled(false);
		engine.setDbMetricsReporterActivate(false);
		engine.setJobExecutor(jobs());
		engine.setJobExecutorActivate(false);
		engine.setDeploymentName("nirkertas");
		engine.setDeployChangedOnly(true);
		engine.setDeploymentResources(diagrams);
		return engine;
	}

	private static JobExecutor jobs() {
		var jobs = new DefaultJobExecutor();
		jobs.setCorePoolSize(2);
		jobs.setMaxPoolSize(4);
		jobs.setLockTimeInMillis(JOB_LOCK_MILLIS);
		return jobs;
	}

	@Bean
	@DependsOnDatabaseInitialization
	ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
		var factory = new ProcessEngineFactoryBean();
		factory.setProcessEngineConfiguration(settings);
		return factory;
	}

	@Bean
	EngineJobs engineJobs(ProcessEngine engine, SpringProcessEngineConfiguration settings) {
		return new EngineJobs(settings.getJobExecutor());
	}

	/** Timers run from when the whole office stands until it closes: a job that finds half an office would fail. */
	record EngineJobs(JobExecutor jobs) implements SmartLifecycle {

		@Override
		public void start() {
			jobs.start();
		}

		@Override
		public void stop() {
			jobs.shutdown();
		}

		@Override
		public boolean isRunning() {
			return jobs.isActive();
		}
	}

	@Bean
	RuntimeService runtimeService(ProcessEngine engine) {
		return engine.getRuntimeService();
	}

	@Bean
	TaskService taskService(ProcessEngine engine) {
		return engine.getTaskService();
	}

	@Bean
	HistoryService historyService(ProcessEngine engine) {
		return engine.getHistoryService();
	}

	@Bean
	RepositoryService repositoryService(ProcessEngine engine) {
		return engine.getRepositoryService();
	}

	@Bean
	ManagementService managementService(ProcessEngine engine) {
		return engine.getManagementService();
	}
}
