const MOST_MESSAGES = 200;

/** A transport of nodemailer that sends nothing: messages stay here until the process ends, the latest first. */
export function createOutbox() {
  const messages = [];
  const transport = {
    name: 'outbox',
    version: '1',
    send({ data }, done) {
      const { to, subject, text, messageId } = data;
      messages.unshift({ at: Date.now(), to: to.address, subject, text });
      messages.splice(MOST_MESSAGES);
      done(null, { messageId });
    },
  };
  return { messages, transport };
}
