import type { Bot } from '../view/bot.ts';

/** A bot that hands every question to the bot of that moment: new knowledge counts from the next question on. */
export function currentBot(current: () => Bot): Bot {
  return {
    answer: (...given) => current().answer(...given),
    check: (...given) => current().check(...given),
    again: (...given) => current().again(...given),
    source: (...given) => current().source(...given),
    compare: (...given) => current().compare(...given),
    calculate: (...given) => current().calculate(...given),
    questionIn: (...given) => current().questionIn(...given),
    home: () => current().home(),
    answerModal: (...given) => current().answerModal(...given),
    openModal: (name) => current().openModal(name),
    browserModal: (...given) => current().browserModal(...given),
    get prompts() {
      return current().prompts;
    },
  };
}
