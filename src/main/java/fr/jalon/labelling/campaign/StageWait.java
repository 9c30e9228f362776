package fr.jalon.labelling.campaign;

/**
 * How long audits have been at a stage.
 *
 * @param audits that are there
 * @param late how many of them wait longer than they should
 * @param mean days, rounded; negative before the day
 * @param longest days
 */
public record StageWait(CampaignStage stage, int audits, int late, long mean, long longest) {}
