package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.Referred;
import org.huiyin.web.form.Choice;

/**
 * Something is done with one of the referrals of a case.
 *
 * @param items as they stand
 * @param choices the same, to choose from; empty when there is only one
 */
public record ReferralPage(ActFrame act, List<Referred.Item> items, List<Choice> choices) {}
