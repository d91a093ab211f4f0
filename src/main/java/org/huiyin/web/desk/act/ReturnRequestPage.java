package org.huiyin.web.desk.act;

/** Asking to give a case back. */
public record ReturnRequestPage(ActFrame act) {}
