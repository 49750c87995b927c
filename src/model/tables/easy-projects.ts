import { identifier, text } from '../column.ts';
import { table } from '../table.ts';

export const easyProjects = table('easy_projects', {
  title: { ja: 'やさしい日本語の事業', en: 'Projects in plain Japanese' },
  description: {
    ja: '事業の名前と説明を、やさしい日本語で。行のある事業は /easy/ にページができます。',
    en: 'Names and descriptions of projects in plain Japanese. A project with a row has a page below /easy/.',
  },
  key: ['project_id'],
  optional: true,
  internal: true,
  columns: {
    project_id: identifier(
      {
        ja: ['事業ID', 'やさしい日本語で説明する事業。'],
        en: ['Project ID', 'The project that is described.'],
      },
      { references: 'projects' },
    ),
    name: text(
      {
        ja: ['名前', '事業の、やさしい名前。'],
        en: ['Name', 'A plain name of the project.'],
      },
      { maxLength: 100, plain: 'name' },
    ),
    what: text(
      {
        ja: ['何をするか', '事業ですることを、短い文で。'],
        en: ['What is done', 'What the project does, in short sentences.'],
      },
      { plain: 'sentences' },
    ),
    who: text(
      {
        ja: ['だれのためか', 'だれのための事業かを、短い文で。'],
        en: ['For whom', 'Whom the project is for, in short sentences.'],
      },
      { plain: 'sentences' },
    ),
  },
});
